"""`client.ai.embeddings`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import (
    EmbeddingTask,
    EmbeddingTaskStatus,
    SimilarDocument,
    StartedEmbeddingTask,
)

if TYPE_CHECKING:
    from telnyx_async.resources.ai.embeddings.buckets import Buckets

__all__ = ["Embeddings"]

_CREATE = Operation(
    "POST",
    "/ai/embeddings",
    Data[StartedEmbeddingTask],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_LIST = Operation("GET", "/ai/embeddings", Data[list[EmbeddingTask]], replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET", "/ai/embeddings/{task_id}", Data[EmbeddingTaskStatus], replay=Replay.SAFE
)
_SIMILARITY_SEARCH = Operation(
    "POST", "/ai/embeddings/similarity-search", Data[list[SimilarDocument]], body=BodyKind.JSON
)
_URL = Operation(
    "POST",
    "/ai/embeddings/url",
    Data[StartedEmbeddingTask],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Embeddings(Resource):
    """Embeddings."""

    @cached_property
    def buckets(self) -> Buckets:
        from telnyx_async.resources.ai.embeddings.buckets import Buckets

        return Buckets(self._client)

    async def create(
        self,
        *,
        bucket_name: str,
        document_chunk_overlap_size: int | Unset = UNSET,
        document_chunk_size: int | Unset = UNSET,
        embedding_model: Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]
        | Unset = UNSET,
        loader: Literal["default", "intercom"] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[StartedEmbeddingTask]:
        """Create an embedding.

        `POST /ai/embeddings`

        Args:
            bucket_name: String.
            document_chunk_overlap_size: Integer; `512` by default.
            document_chunk_size: Integer; `1024` by default.
            embedding_model: `"thenlper/gte-large"` or `"intfloat/multilingual-e5-large"`;
                `"thenlper/gte-large"` by default.
            loader: `"default"` or `"intercom"`; `"default"` by default.
            idempotency_key: String.

        Returns:
            `StartedEmbeddingTask`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "bucket_name": bucket_name,
                "document_chunk_overlap_size": document_chunk_overlap_size,
                "document_chunk_size": document_chunk_size,
                "embedding_model": embedding_model,
                "loader": loader,
            },
            options=options,
        )

    async def list(
        self, *, status: Sequence[str] | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[EmbeddingTask]]:
        """List embeddings.

        `GET /ai/embeddings`

        Args:
            status: List of strings.

        Returns:
            `list[EmbeddingTask]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, query={"status": status}, options=options)

    async def retrieve(
        self, task_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmbeddingTaskStatus]:
        """Retrieve an embedding.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id: String.

        Returns:
            `EmbeddingTaskStatus`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"task_id": task_id}, options=options)

    async def similarity_search(
        self,
        *,
        bucket_name: str,
        query: str,
        num_of_docs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[SimilarDocument]]:
        """Search embedded documents for what is similar to a query.

        `POST /ai/embeddings/similarity-search`

        Args:
            bucket_name: String.
            query: String.
            num_of_docs: Integer; `3` by default.

        Returns:
            `list[SimilarDocument]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _SIMILARITY_SEARCH,
            body={"bucket_name": bucket_name, "query": query, "num_of_docs": num_of_docs},
            options=options,
        )

    async def url(
        self,
        *,
        bucket_name: str,
        url: str,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[StartedEmbeddingTask]:
        """Embed a website, following its links.

        `POST /ai/embeddings/url`

        Args:
            bucket_name: String.
            url: String.
            idempotency_key: String.

        Returns:
            `StartedEmbeddingTask`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _URL,
            headers={"Idempotency-Key": idempotency_key},
            body={"bucket_name": bucket_name, "url": url},
            options=options,
        )
