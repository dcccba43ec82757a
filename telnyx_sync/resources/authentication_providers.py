"""`client.authentication_providers`."""

from __future__ import annotations

from telnyx_async.resources import authentication_providers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AuthenticationProviders"]


class AuthenticationProviders(SyncResource):
    """Single sign-on: the identity providers (SAML) through which your users sign in."""

    create = call(_async.AuthenticationProviders.create)
    delete = call(_async.AuthenticationProviders.delete)
    list = paginate(_async.AuthenticationProviders.list)
    retrieve = call(_async.AuthenticationProviders.retrieve)
    update = call(_async.AuthenticationProviders.update)
