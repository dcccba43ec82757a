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
    """Key-value namespaces and their keys.

    Sub-resources: `keys`.
    """

    @cached_property
    def keys(self) -> Keys:
        """Keys and values of a namespace."""
        from telnyx_async.resources.storage.kvs.keys import Keys

        return Keys(self._client)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Create a key-value namespace; usable once it is `provision_ok`.

        `POST /storage/kvs`

        Args:
            name: Name of the namespace: lower-case letters, digits and hyphens. 1 to 255
                characters, matching `^[a-z0-9-]+$`.

        Returns:
            `KvNamespace`, as `.data`: `id`, `name`, `status` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Delete a key-value namespace with all its keys.

        `DELETE /storage/kvs/{id}`

        Args:
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.

        Returns:
            `KvNamespace`, as `.data`: `id`, `name`, `status` and 3 more fields.

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
        """List the key-value namespaces, page by page.

        `GET /storage/kvs`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `KvNamespace` rows (`id`, `name`, `status` and 3 more fields); iterating goes
            on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """Retrieve a key-value namespace, with its status.

        `GET /storage/kvs/{id}`

        Args:
            id: Key-value namespace, from `storage.kvs.create` or its list. UUID.

        Returns:
            `KvNamespace`, as `.data`: `id`, `name`, `status` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
