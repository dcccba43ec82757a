"""`client.pricing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.pricing.products import Products

__all__ = ["Pricing"]


class Pricing(SyncResource):
    """Public prices of Telnyx's products.

    Sub-resources: `products`.
    """

    @cached_property
    def products(self) -> Products:
        """Products with their public prices."""
        from telnyx_sync.resources.pricing.products import Products

        return Products(self._client, self._async.products)
