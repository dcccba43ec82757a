"""`client.ai.openai`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import openai as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.openai.chat import Chat
    from telnyx_sync.resources.ai.openai.embeddings import Embeddings

__all__ = ["Openai"]


class Openai(SyncResource):
    """Models behind OpenAI's API: chat, responses and embeddings."""

    @cached_property
    def chat(self) -> Chat:
        """Chat completions by OpenAI's API."""
        from telnyx_sync.resources.ai.openai.chat import Chat

        return Chat(self._client, self._async.chat)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors for texts, by OpenAI's API."""
        from telnyx_sync.resources.ai.openai.embeddings import Embeddings

        return Embeddings(self._client, self._async.embeddings)

    create_response = call(_async.Openai.create_response)
    list_models = call(_async.Openai.list_models)
