"""`client.rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import rooms as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.rooms.actions import Actions
    from telnyx_sync.resources.rooms.sessions import Sessions

__all__ = ["Rooms"]


class Rooms(SyncResource):
    """Video rooms, in which participants meet in sessions.

    Participants join with a client token from `rooms.actions`; while they are in the room it has a
    session (`rooms.sessions`), whose recordings are in `room_recordings`.

    Sub-resources: `actions`, `sessions`. Guide: `docs/video-rooms.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Client tokens, with which browsers and apps join a room."""
        from telnyx_sync.resources.rooms.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def sessions(self) -> Sessions:
        """Room sessions, each from the first participant joining to the last one leaving."""
        from telnyx_sync.resources.rooms.sessions import Sessions

        return Sessions(self._client, self._async.sessions)

    create = call(_async.Rooms.create)
    delete = call(_async.Rooms.delete)
    list = paginate(_async.Rooms.list)
    retrieve = call(_async.Rooms.retrieve)
    update = call(_async.Rooms.update)
