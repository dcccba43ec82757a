"""`client.dir.comments`."""

from __future__ import annotations

from telnyx_async.resources.dir import comments as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Comments"]


class Comments(SyncResource):
    """Comments exchanged with the reviewers of a display identity."""

    create = call(_async.Comments.create)
    list = paginate(_async.Comments.list)
