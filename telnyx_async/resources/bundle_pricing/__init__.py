"""`client.bundle_pricing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.bundle_pricing.billing_bundles import BillingBundles
    from telnyx_async.resources.bundle_pricing.user_bundles import UserBundles

__all__ = ["BundlePricing"]


class BundlePricing(Resource):
    """Bundles: numbers and usage at a monthly flat price.

    Sub-resources: `billing_bundles`, `user_bundles`.
    """

    @cached_property
    def billing_bundles(self) -> BillingBundles:
        """Bundles that are on offer, with their contents."""
        from telnyx_async.resources.bundle_pricing.billing_bundles import BillingBundles

        return BillingBundles(self._client)

    @cached_property
    def user_bundles(self) -> UserBundles:
        """Bundles the account has bought, and what is assigned to them."""
        from telnyx_async.resources.bundle_pricing.user_bundles import UserBundles

        return UserBundles(self._client)
