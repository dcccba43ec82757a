"""`client.storage.kvs.keys`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.storage import KvKey

__all__ = ["Keys"]

_DELETE = Operation("DELETE", "/storage/kvs/{id}/keys/{key}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/storage/kvs/{id}/keys",
    KvKey,
    replay=Replay.SAFE,
    page=PageStyle(param="cursor", cursor="meta.cursor", size_param="limit"),
)
_RETRIEVE = Operation(
    "GET",
    "/storage/kvs/{id}/keys/{key}",
    bytes,
    accept="application/octet-stream",
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PUT", "/storage/kvs/{id}/keys/{key}", body=BodyKind.RAW, accept="*/*", replay=Replay.SAFE
)


class Keys(Resource):
    """Key-value store keys."""

    async def delete(self, key: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a key-value store key.

        `DELETE /storage/kvs/{id}/keys/{key}`

        Args:
            key: String, at most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_DELETE, path={"key": key, "id": id}, options=options)

    def list(
        self,
        id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        prefix: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[KvKey]:
        """List key-value store keys.

        `GET /storage/kvs/{id}/keys`

        Args:
            id: UUID.
            cursor: String.
            limit: Integer, 1 to 1,000; `1000` by default.
            prefix: String.

        Returns:
            Pages of `KvKey`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"cursor": cursor, "limit": limit, "prefix": prefix},
            options=options,
        )

    def retrieve(self, key: str, *, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve a key-value store key.

        `GET /storage/kvs/{id}/keys/{key}`

        Args:
            key: String, at most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            id: UUID.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return self._stream(_RETRIEVE, path={"key": key, "id": id}, options=options)

    async def update(
        self,
        key: str,
        body: FileTypes,
        *,
        id: str,
        ttl_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update a key-value store key.

        `PUT /storage/kvs/{id}/keys/{key}`

        Args:
            key: String, at most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            body: File.
            id: UUID.
            ttl_secs: Integer, 1 to 9,223,372,036, in seconds.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `UnprocessableEntityError` (422), `APIStatusError` (413, 500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"key": key, "id": id},
            query={"ttl_secs": ttl_secs},
            body=body,
            options=options,
        )
