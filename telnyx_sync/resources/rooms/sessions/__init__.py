"""`client.rooms.sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.rooms import sessions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.rooms.sessions.actions import Actions

__all__ = ["Sessions"]


class Sessions(SyncResource):
    """Room sessions, each from the first participant joining to the last one leaving.

    Sub-resources: `actions`. Guide: `docs/video-rooms.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Moderate a session in progress: mute, unmute and remove participants, or end it."""
        from telnyx_sync.resources.rooms.sessions.actions import Actions

        return Actions(self._client, self._async.actions)

    list_0 = paginate(_async.Sessions.list_0)
    list = list_0
    list_1 = paginate(_async.Sessions.list_1)
    list_for_room = list_1
    retrieve = call(_async.Sessions.retrieve)
    retrieve_participants = paginate(_async.Sessions.retrieve_participants)
