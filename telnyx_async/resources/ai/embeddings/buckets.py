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
    """Storage buckets whose files have been embedded."""

    async def delete(self, bucket_name: str, **options: Unpack[RequestOptions]) -> None:
        """Remove the embeddings of a bucket; the files stay, at the ordinary price of storage.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Storage bucket with the documents; must exist, see `storage.buckets`.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"bucket_name": bucket_name}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[EmbeddingBuckets]:
        """List the buckets that can be searched by meaning.

        `GET /ai/embeddings/buckets`

        Returns:
            `EmbeddingBuckets`, as `.data`: `buckets`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[EmbeddedFile]]:
        """List the embedded files of a bucket, each with its state.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: Storage bucket with the documents; must exist, see `storage.buckets`.

        Returns:
            `list[EmbeddedFile]`, as `.data`: `status`, `filename`, `error_reason`,
            `last_embedded_at` and 2 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"bucket_name": bucket_name}, options=options)
