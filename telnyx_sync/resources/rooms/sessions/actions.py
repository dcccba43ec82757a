"""`client.rooms.sessions.actions`."""

from __future__ import annotations

from telnyx_async.resources.rooms.sessions import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Moderate a session in progress: mute, unmute and remove participants, or end it.

    Guide: `docs/video-rooms.md`.
    """

    end = call(_async.Actions.end)
    kick = call(_async.Actions.kick)
    mute = call(_async.Actions.mute)
    unmute = call(_async.Actions.unmute)
