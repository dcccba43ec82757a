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
    """Collection sources."""

    async def create(
        self,
        uuid: str,
        *,
        source_type: Literal["voice", "meeting_bot", "message", "bucket"],
        bucket_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CollectionSource]:
        """Create a collection source.

        `POST /ai/collections/{uuid}/sources`

        Args:
            uuid: String.
            source_type: `"voice"`, `"meeting_bot"`, `"message"` or `"bucket"`.
            bucket_id: String.

        Returns:
            `CollectionSource`, as `.data`.

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
        """Delete a collection source.

        `DELETE /ai/collections/{uuid}/sources/{source_id}`

        Args:
            source_id: String.
            uuid: String.

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
        """List collection sources.

        `GET /ai/collections/{uuid}/sources`

        Args:
            uuid: String.

        Returns:
            `list[CollectionSource]`, as `.data`.

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
        """Replace a collection source.

        `PUT /ai/collections/{uuid}/sources`

        Args:
            uuid: String.
            sources: List of objects with `source_type`, `bucket_id`.

        Returns:
            `CollectionSourceList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLACE, path={"uuid": uuid}, body={"sources": sources}, options=options
        )
