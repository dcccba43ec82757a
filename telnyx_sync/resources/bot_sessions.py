"""`client.bot_sessions`."""

from __future__ import annotations

from telnyx_async.resources import bot_sessions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["BotSessions"]


class BotSessions(SyncResource):
    """Sign-in to accounts that AI agents have created.

    The last of the three steps: see `bot_challenge`.
    """

    list = call(_async.BotSessions.list)
