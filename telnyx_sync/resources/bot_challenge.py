"""`client.bot_challenge`."""

from __future__ import annotations

from telnyx_async.resources import bot_challenge as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["BotChallenge"]


class BotChallenge(SyncResource):
    """Puzzles by which an AI agent shows that it is one, before it signs up."""

    create = call(_async.BotChallenge.create)
