"""`client.storage.kvs`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.storage import KvNamespace

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
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
    """Methods."""

    @cached_property
    def keys(self) -> Keys:
        from telnyx_async.resources.storage.kvs.keys import Keys

        return Keys(self._client)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """`POST /storage/kvs`"""
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """`DELETE /storage/kvs/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[KvNamespace]:
        """`GET /storage/kvs`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[KvNamespace]:
        """`GET /storage/kvs/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
