"""`client.pricing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.pricing.products import Products

__all__ = ["Pricing"]


class Pricing(Resource):
    """Pricing."""

    @cached_property
    def products(self) -> Products:
        from telnyx_async.resources.pricing.products import Products

        return Products(self._client)
