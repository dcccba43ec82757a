"""`client.bundle_pricing.billing_bundles`."""

from __future__ import annotations

from telnyx_async.resources.bundle_pricing import billing_bundles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["BillingBundles"]


class BillingBundles(SyncResource):
    """Bundles that are on offer, with their contents."""

    list = paginate(_async.BillingBundles.list)
    retrieve = call(_async.BillingBundles.retrieve)
