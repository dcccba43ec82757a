"""`client.meeting_sessions.actions`."""

from __future__ import annotations

from telnyx_async.resources.meeting_sessions import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Commands for a bot in a meeting: speak, chat, stop speaking."""

    send_chat = call(_async.Actions.send_chat)
    speak = call(_async.Actions.speak)
    stop_speaking = call(_async.Actions.stop_speaking)
