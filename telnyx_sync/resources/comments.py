"""`client.comments`."""

from __future__ import annotations

from telnyx_async.resources import comments as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Comments"]


class Comments(SyncResource):
    """Comments on number orders and requirement groups, between you and Telnyx."""

    create = call(_async.Comments.create)
    list = call(_async.Comments.list)
    mark_as_read = call(_async.Comments.mark_as_read)
    retrieve = call(_async.Comments.retrieve)
