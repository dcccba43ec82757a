"""`client.ai.conversations.messages`."""

from __future__ import annotations

from telnyx_async.resources.ai.conversations import messages as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["Messages"]


class Messages(SyncResource):
    """What was said in a conversation.

    Guide: `docs/assistants.md`.
    """

    list = paginate(_async.Messages.list)
