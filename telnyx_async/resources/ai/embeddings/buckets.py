"""`client.ai.embeddings.buckets`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import EmbeddedFile, EmbeddingBuckets

__all__ = ["Buckets"]

_DELETE = Operation(
    "DELETE", "/ai/embeddings/buckets/{bucket_name}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation("GET", "/ai/embeddings/buckets", Data[EmbeddingBuckets], replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET", "/ai/embeddings/buckets/{bucket_name}", Data[list[EmbeddedFile]], replay=Replay.SAFE
)


class Buckets(Resource):
    """Embedding buckets."""

    async def delete(self, bucket_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an embedding bucket.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: String.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"bucket_name": bucket_name}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[EmbeddingBuckets]:
        """List embedding buckets.

        `GET /ai/embeddings/buckets`

        Returns:
            `EmbeddingBuckets`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[EmbeddedFile]]:
        """Retrieve an embedding bucket.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: String.

        Returns:
            `list[EmbeddedFile]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"bucket_name": bucket_name}, options=options)
