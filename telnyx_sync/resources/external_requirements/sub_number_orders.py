"""`client.external_requirements.sub_number_orders`."""

from __future__ import annotations

from telnyx_async.resources.external_requirements import sub_number_orders as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SubNumberOrders"]


class SubNumberOrders(SyncResource):
    """Outside steps that a sub number order needs, such as an identity check."""

    retrieve = call(_async.SubNumberOrders.retrieve)
    update = call(_async.SubNumberOrders.update)
