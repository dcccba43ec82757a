"""`client.short_codes`."""

from __future__ import annotations

from telnyx_async.resources import short_codes as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ShortCodes"]


class ShortCodes(SyncResource):
    """Short codes of yours and their messaging profile.

    Guide: `docs/messaging.md`.
    """

    list = paginate(_async.ShortCodes.list)
    retrieve = call(_async.ShortCodes.retrieve)
    update = call(_async.ShortCodes.update)
