"""`client.rooms.actions`."""

from __future__ import annotations

from telnyx_async.resources.rooms import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Client tokens, with which browsers and apps join a room.

    Guide: `docs/video-rooms.md`.
    """

    generate_join_client_token = call(_async.Actions.generate_join_client_token)
    refresh_client_token = call(_async.Actions.refresh_client_token)
