"""`client.room_compositions`."""

from __future__ import annotations

from telnyx_async.resources import room_compositions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["RoomCompositions"]


class RoomCompositions(SyncResource):
    """Compositions: a session's recordings of participants, laid out as one video.

    Guide: `docs/video-rooms.md`.
    """

    create = call(_async.RoomCompositions.create)
    delete = call(_async.RoomCompositions.delete)
    list = paginate(_async.RoomCompositions.list)
    retrieve = call(_async.RoomCompositions.retrieve)
