"""`client.oauth_grants`."""

from __future__ import annotations

from telnyx_async.resources import oauth_grants as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["OauthGrants"]


class OauthGrants(SyncResource):
    """Consents that users have given to OAuth clients."""

    delete = call(_async.OauthGrants.delete)
    list = paginate(_async.OauthGrants.list)
    retrieve = call(_async.OauthGrants.retrieve)
