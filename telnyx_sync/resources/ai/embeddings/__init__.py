"""`client.ai.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import embeddings as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.embeddings.buckets import Buckets

__all__ = ["Embeddings"]


class Embeddings(SyncResource):
    """Embeddings of documents (vectors), for assistants and semantic search.

    Sub-resources: `buckets`.
    """

    @cached_property
    def buckets(self) -> Buckets:
        """Storage buckets whose files have been embedded."""
        from telnyx_sync.resources.ai.embeddings.buckets import Buckets

        return Buckets(self._client, self._async.buckets)

    create = call(_async.Embeddings.create)
    list = call(_async.Embeddings.list)
    retrieve = call(_async.Embeddings.retrieve)
    similarity_search = call(_async.Embeddings.similarity_search)
    url = call(_async.Embeddings.url)
