"""`client.ai.collections.sources`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import CollectionSource, CollectionSourceList

__all__ = ["Sources"]

_CREATE = Operation(
    "POST", "/ai/collections/{uuid}/sources", Data[CollectionSource], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/ai/collections/{uuid}/sources/{source_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET", "/ai/collections/{uuid}/sources", Data[list[CollectionSource]], replay=Replay.SAFE
)
_REPLACE = Operation(
    "PUT",
    "/ai/collections/{uuid}/sources",
    CollectionSourceList,
    nested=lambda: {"sources": Sequence[models.CollectionSourceParam]},
    body=BodyKind.JSON,
)


class Sources(Resource):
    """Sources of a collection's data."""

    async def create(
        self,
        uuid: str,
        *,
        source_type: Literal["voice", "meeting_bot", "message", "bucket"],
        bucket_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CollectionSource]:
        """Add a source to a collection; its content becomes searchable in the background.

        `POST /ai/collections/{uuid}/sources`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.
            source_type: Which data to include: `voice` (call transcripts), `meeting_bot`,
                `message`, or `bucket`; only `voice` can be searched today.
            bucket_id: Name of the storage bucket; needed when `source_type` is `bucket`, else
                unused.

        Returns:
            `CollectionSource`, as `.data`: `id`, `status`, `bucket_id`, `collection_id`,
            `source_type` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"uuid": uuid},
            body={"source_type": source_type, "bucket_id": bucket_id},
            options=options,
        )

    async def delete(self, source_id: str, *, uuid: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a source from a collection.

        `DELETE /ai/collections/{uuid}/sources/{source_id}`

        Args:
            source_id: Source to remove, the `id` from `ai.collections.sources.list`.
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"source_id": source_id, "uuid": uuid}, options=options
        )

    async def list(
        self, uuid: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[CollectionSource]]:
        """List the sources of a collection.

        `GET /ai/collections/{uuid}/sources`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.

        Returns:
            `list[CollectionSource]`, as `.data`: `id`, `status`, `bucket_id`, `collection_id`,
            `source_type` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"uuid": uuid}, options=options)

    async def replace(
        self,
        uuid: str,
        *,
        sources: Sequence[models.CollectionSourceParam | Model],
        **options: Unpack[RequestOptions],
    ) -> CollectionSourceList:
        """Replace all sources of a collection; the response lists added, removed and kept ones.

        `PUT /ai/collections/{uuid}/sources`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.
            sources: The full new set; sources that are not in it are removed. List of objects
                with `source_type`, `bucket_id`.

        Returns:
            `CollectionSourceList`: `data` and `meta`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLACE, path={"uuid": uuid}, body={"sources": sources}, options=options
        )
