"""`client.pricing.products`."""

from __future__ import annotations

from telnyx_async.resources.pricing import products as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["Products"]


class Products(SyncResource):
    """Products with their public prices."""

    list = paginate(_async.Products.list)
    retrieve = paginate(_async.Products.retrieve)
