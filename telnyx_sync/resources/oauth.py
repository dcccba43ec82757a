"""`client.oauth`."""

from __future__ import annotations

from telnyx_async.resources import oauth as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Oauth"]


class Oauth(SyncResource):
    """The OAuth 2.0 flows: consent of users, tokens, and their checking."""

    grants = call(_async.Oauth.grants)
    introspect = call(_async.Oauth.introspect)
    register = call(_async.Oauth.register)
    retrieve = call(_async.Oauth.retrieve)
    retrieve_authorize = call(_async.Oauth.retrieve_authorize)
    retrieve_jwks = call(_async.Oauth.retrieve_jwks)
    token = call(_async.Oauth.token)
