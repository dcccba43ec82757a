"""`client.queues`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.queues import Queue

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.resources.queues.calls import Calls

__all__ = ["Queues"]

_CREATE = Operation("POST", "/queues", Data[Queue], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/queues/{queue_name}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/queues",
    Queue,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/queues/{queue_name}", Data[Queue], replay=Replay.SAFE)
_UPDATE = Operation("POST", "/queues/{queue_name}", Data[Queue], body=BodyKind.JSON)


class Queues(Resource):
    """Methods."""

    @cached_property
    def calls(self) -> Calls:
        from telnyx_async.resources.queues.calls import Calls

        return Calls(self._client)

    async def create(
        self, *, queue_name: str, max_size: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """`POST /queues`"""
        return await self._call(
            _CREATE, body={"queue_name": queue_name, "max_size": max_size}, options=options
        )

    async def delete(self, queue_name: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /queues/{queue_name}`"""
        await self._call(_DELETE, path={"queue_name": queue_name}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Queue]:
        """`GET /queues`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, queue_name: str, **options: Unpack[RequestOptions]) -> Data[Queue]:
        """`GET /queues/{queue_name}`"""
        return await self._call(_RETRIEVE, path={"queue_name": queue_name}, options=options)

    async def update(
        self, queue_name: str, *, max_size: int, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """`POST /queues/{queue_name}`"""
        return await self._call(
            _UPDATE, path={"queue_name": queue_name}, body={"max_size": max_size}, options=options
        )
