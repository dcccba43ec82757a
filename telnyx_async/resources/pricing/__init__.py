"""`client.pricing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.pricing.products import Products

__all__ = ["Pricing"]


class Pricing(Resource):
    """Public prices of Telnyx's products.

    Sub-resources: `products`.
    """

    @cached_property
    def products(self) -> Products:
        """Products with their public prices."""
        from telnyx_async.resources.pricing.products import Products

        return Products(self._client)
