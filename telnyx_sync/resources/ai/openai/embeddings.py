"""`client.ai.openai.embeddings`."""

from __future__ import annotations

from telnyx_async.resources.ai.openai import embeddings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Embeddings"]


class Embeddings(SyncResource):
    """Embeddings of the OpenAI API.

    Guide: `docs/files-and-streams.md`.
    """

    create_embeddings = call(_async.Embeddings.create_embeddings)
    list_embedding_models = call(_async.Embeddings.list_embedding_models)
