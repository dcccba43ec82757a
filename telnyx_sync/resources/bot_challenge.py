"""`client.bot_challenge`."""

from __future__ import annotations

from telnyx_async.resources import bot_challenge as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["BotChallenge"]


class BotChallenge(SyncResource):
    """Challenges by which an AI agent proves that it is one, before it signs up.

    The first of three steps by which an AI agent opens an account without a person: solve the
    puzzle, sign up with `bot_signup.create`, exchange the mailed link with `bot_sessions.list`.
    None of them needs an API key.
    """

    create = call(_async.BotChallenge.create)
