"""`client.messaging_optouts`."""

from __future__ import annotations

from telnyx_async.resources import messaging_optouts as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["MessagingOptouts"]


class MessagingOptouts(SyncResource):
    """Recipients who have opted out and cannot be messaged.

    Guide: `docs/messaging.md`.
    """

    list = paginate(_async.MessagingOptouts.list)
