"""`client.portouts.comments`."""

from __future__ import annotations

from telnyx_async.resources.portouts import comments as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Comments"]


class Comments(SyncResource):
    """Comments on port-out requests, between you and Telnyx.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.Comments.create)
    list = call(_async.Comments.list)
