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
    """Embeddings of documents (vectors), for assistants and semantic search.

    Sub-resources: `buckets`.
    """

    @cached_property
    def buckets(self) -> Buckets:
        """Storage buckets whose files have been embedded."""
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
        """Embed the files of a storage bucket in the background.

        `POST /ai/embeddings`

        Takes PDF, HTML, text, JSON, CSV, and audio or video that is transcribed first, 100 MB each;
        anything else is read as text. It runs in the background: follow it with
        `ai.embeddings.retrieve`. Later changes to the bucket's files are embedded by themselves.

        Args:
            bucket_name: Storage bucket to embed: PDF, HTML, text, JSON, CSV, and audio or video
                up to 100 MB per file.
            document_chunk_overlap_size: How much neighboring chunks share, so that nothing is
                torn apart at the seams. Default `512`.
            document_chunk_size: Length of the chunks documents are cut into; shorter ones find
                more exactly, longer ones keep more context. Default `1024`.
            embedding_model: Model that turns text into vectors: `thenlper/gte-large` for
                English, `intfloat/multilingual-e5-large` for many languages. Default
                `"thenlper/gte-large"`.
            loader: How files are read: `default` by their type, `intercom` for data from
                Intercom.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `StartedEmbeddingTask`, as `.data`: `status`, `finished_at`, `task_id`, `task_name` and
            2 more fields.

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
        """List embedding tasks; without a filter, those in progress.

        `GET /ai/embeddings`

        Args:
            status: Only tasks in these states; `queued` and `processing` without it.

        Returns:
            `list[EmbeddingTask]`, as `.data`: `status`, `task_id`, `task_name`, `bucket`,
            `finished_at` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, query={"status": status}, options=options)

    async def retrieve(
        self, task_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmbeddingTaskStatus]:
        """Check the status of an embedding task.

        `GET /ai/embeddings/{task_id}`

        `queued` and `processing` go on; `success`, `partial_success` (some files failed) and
        `failure` are final.

        Args:
            task_id: Embedding task, from `ai.embeddings.create` or `ai.embeddings.url`.

        Returns:
            `EmbeddingTaskStatus`, as `.data`: `status`, `finished_at`, `task_id`, `task_name` and 1
            more field.

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
        """Search embedded documents by semantic similarity to a query.

        `POST /ai/embeddings/similarity-search`

        Returns the `num_of_docs` nearest pieces of text with a cosine `distance` from 0 (the same)
        to 1, and a `certainty` that runs the other way. What a loader such as `intercom` knows of a
        piece is in `loader_metadata`.

        Args:
            bucket_name: Embedded bucket to search, from `ai.embeddings.buckets.list`.
            query: Question or keywords to search for, in plain language.
            num_of_docs: How many chunks to return, best first. Default `3`.

        Returns:
            `list[SimilarDocument]`, as `.data`: `distance`, `document_chunk` and `metadata`.

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

        Follows links on the same domain, up to five levels deep, and puts the pages into a storage
        bucket, where each is embedded as it arrives; search them with
        `ai.embeddings.similarity_search`.

        Args:
            bucket_name: Storage bucket to put the pages into; must exist already.
            url: Page to start from; linked pages of the same site are taken along, up to five
                levels deep.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `StartedEmbeddingTask`, as `.data`: `status`, `finished_at`, `task_id`, `task_name` and
            2 more fields.

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
