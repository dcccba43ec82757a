"""`client.bot_signup`."""

from __future__ import annotations

from telnyx_async.resources import bot_signup as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["BotSignup"]


class BotSignup(SyncResource):
    """Sign-up of accounts by AI agents.

    The second of the three steps: see `bot_challenge`.
    """

    create = call(_async.BotSignup.create)
    resend_magic_link = call(_async.BotSignup.resend_magic_link)
