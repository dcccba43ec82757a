"""`client.room_participants`."""

from __future__ import annotations

from telnyx_async.resources import room_participants as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["RoomParticipants"]


class RoomParticipants(SyncResource):
    """Participants of room sessions, present and past.

    Guide: `docs/video-rooms.md`.
    """

    list = paginate(_async.RoomParticipants.list)
    retrieve = call(_async.RoomParticipants.retrieve)
