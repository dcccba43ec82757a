"""`client.bundle_pricing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.bundle_pricing.billing_bundles import BillingBundles
    from telnyx_sync.resources.bundle_pricing.user_bundles import UserBundles

__all__ = ["BundlePricing"]


class BundlePricing(SyncResource):
    """Bundles: numbers and usage at a monthly flat price.

    Sub-resources: `billing_bundles`, `user_bundles`.
    """

    @cached_property
    def billing_bundles(self) -> BillingBundles:
        """Bundles that are on offer, with their contents."""
        from telnyx_sync.resources.bundle_pricing.billing_bundles import BillingBundles

        return BillingBundles(self._client, self._async.billing_bundles)

    @cached_property
    def user_bundles(self) -> UserBundles:
        """Bundles the account has bought, and what is assigned to them."""
        from telnyx_sync.resources.bundle_pricing.user_bundles import UserBundles

        return UserBundles(self._client, self._async.user_bundles)
