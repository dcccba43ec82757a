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
    """Keys and values of a namespace."""

    async def delete(self, key: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a key; succeeds even if there is none.

        `DELETE /storage/kvs/{id}/keys/{key}`

        Args:
            key: Name of the value: letters, digits and `- / _ = .`, at most 256 characters. At
                most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.

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
        """List the keys of a namespace, without their values.

        `GET /storage/kvs/{id}/keys`

        Args:
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.
            cursor: Where to go on: `meta.cursor` of the previous response.
            limit: How many keys to return at most; more than 1,000 count as 1,000. 1 to 1,000;
                default `1000`.
            prefix: Only keys that begin with this text.

        Returns:
            A page of `KvKey` rows (`key`, `size_bytes` and 1 more field); iterating goes on through
            all pages.

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
        """Retrieve the value of a key, byte for byte as it was stored.

        `GET /storage/kvs/{id}/keys/{key}`

        Args:
            key: Name of the value: letters, digits and `- / _ = .`, at most 256 characters. At
                most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.

        Returns:
            The content, to be read at once or as a stream.

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
        """Store a value under a key, replacing the one there.

        `PUT /storage/kvs/{id}/keys/{key}`

        The bytes are stored as they are, up to 1 MiB, with the content type that you send, which
        comes back when the key is read. 201 for a new key, 200 for one that existed.

        Args:
            key: Name of the value: letters, digits and `- / _ = .`, at most 256 characters. At
                most 256 characters, matching `^[-/_=.a-zA-Z0-9]+$`.
            body: Value to store, as it is, up to 1 MiB; its content type is kept and returned
                with it. File.
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.
            ttl_secs: Seconds after which the key deletes itself; for good without it. The
                namespace has to support this. 1 to 9,223,372,036.

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
