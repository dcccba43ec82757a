"""`client.ai.openai.chat`."""

from __future__ import annotations

from telnyx_async.resources.ai.openai import chat as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Chat"]


class Chat(SyncResource):
    """Chat completions by OpenAI's API."""

    create_completion = call(_async.Chat.create_completion)
