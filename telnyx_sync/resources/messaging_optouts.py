"""`client.messaging_optouts`."""

from __future__ import annotations

from telnyx_async.resources import messaging_optouts as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["MessagingOptouts"]


class MessagingOptouts(SyncResource):
    """Messaging optouts."""

    list = paginate(_async.MessagingOptouts.list)
