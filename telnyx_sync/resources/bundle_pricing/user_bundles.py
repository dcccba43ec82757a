"""`client.bundle_pricing.user_bundles`."""

from __future__ import annotations

from telnyx_async.resources.bundle_pricing import user_bundles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["UserBundles"]


class UserBundles(SyncResource):
    """Bundles the account has bought, and what is assigned to them."""

    create = call(_async.UserBundles.create)
    deactivate = call(_async.UserBundles.deactivate)
    list = paginate(_async.UserBundles.list)
    list_resources = call(_async.UserBundles.list_resources)
    list_unused = call(_async.UserBundles.list_unused)
    retrieve = call(_async.UserBundles.retrieve)
