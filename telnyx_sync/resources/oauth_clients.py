"""`client.oauth_clients`."""

from __future__ import annotations

from telnyx_async.resources import oauth_clients as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["OauthClients"]


class OauthClients(SyncResource):
    """OAuth clients: the applications that may ask for access to Telnyx accounts."""

    create = call(_async.OauthClients.create)
    delete = call(_async.OauthClients.delete)
    list = paginate(_async.OauthClients.list)
    retrieve = call(_async.OauthClients.retrieve)
    update = call(_async.OauthClients.update)
