"""`client.porting_orders.comments`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import comments as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Comments"]


class Comments(SyncResource):
    """Comments on porting orders, between you and Telnyx.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.Comments.create)
    list = paginate(_async.Comments.list)
