"""`client.room_recordings`."""

from __future__ import annotations

from telnyx_async.resources import room_recordings as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["RoomRecordings"]


class RoomRecordings(SyncResource):
    """Recordings of room sessions, one for each track of a participant.

    Guide: `docs/video-rooms.md`.
    """

    delete = call(_async.RoomRecordings.delete)
    delete_bulk = call(_async.RoomRecordings.delete_bulk)
    list = paginate(_async.RoomRecordings.list)
    retrieve = call(_async.RoomRecordings.retrieve)
