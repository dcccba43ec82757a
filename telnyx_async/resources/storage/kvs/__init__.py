"""`client.storage.kvs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.storage import KvNamespace

if TYPE_CHECKING:
    from telnyx_async.resources.storage.kvs.keys import Keys

__all__ = ["Kvs"]

_CREATE = Operation("POST", "/storage/kvs", Data[KvNamespace], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/storage/kvs/{id}", Data[KvNamespace], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/storage/kvs",
    KvNamespace,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/storage/kvs/{id}", Data[KvNamespace], replay=Replay.SAFE)


class Kvs(Resource):
    """Key-value stores."""

    @cached_property
    def keys(self) -> Keys:
        from telnyx_async.resources.storage.kvs.keys import Keys

        return Keys(self._client)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Create a key-value store.

        `POST /storage/kvs`

        Args:
            name: String, 1 to 255 characters, matching `^[a-z0-9-]+$`.

        Returns:
            `KvNamespace`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Delete a key-value store.

        `DELETE /storage/kvs/{id}`

        Args:
            id: UUID.

        Returns:
            `KvNamespace`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `ConflictError` (409), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[KvNamespace]:
        """List key-value stores.

        `GET /storage/kvs`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `KvNamespace`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Retrieve a key-value store.

        `GET /storage/kvs/{id}`

        Args:
            id: UUID.

        Returns:
            `KvNamespace`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
