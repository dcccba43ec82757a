"""`client.pronunciation_dicts`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.pronunciation_dicts import PronunciationDictData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.pronunciation_dicts import (
        PronunciationDictAliasItemParam,
        PronunciationDictPhonemeItemParam,
    )

__all__ = ["PronunciationDicts"]

_CREATE = Operation(
    "POST",
    "/pronunciation_dicts",
    Data[PronunciationDictData],
    body=BodyKind.MULTIPART,
    files=("file",),
)
_DELETE = Operation("DELETE", "/pronunciation_dicts/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/pronunciation_dicts",
    PronunciationDictData,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/pronunciation_dicts/{id}", Data[PronunciationDictData], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/pronunciation_dicts/{id}", Data[PronunciationDictData], body=BodyKind.JSON
)


class PronunciationDicts(Resource):
    """Methods."""

    async def create(
        self,
        *,
        items: Sequence[
            PronunciationDictAliasItemParam | Model | PronunciationDictPhonemeItemParam
        ],
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PronunciationDictData]:
        """`POST /pronunciation_dicts`"""
        return await self._call(_CREATE, body={"items": items, "name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pronunciation_dicts/{id}`"""
        await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PronunciationDictData]:
        """`GET /pronunciation_dicts`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PronunciationDictData]:
        """`GET /pronunciation_dicts/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        items: Sequence[PronunciationDictAliasItemParam | Model | PronunciationDictPhonemeItemParam]
        | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PronunciationDictData]:
        """`PATCH /pronunciation_dicts/{id}`"""
        return await self._call(
            _UPDATE, path={"id": id}, body={"items": items, "name": name}, options=options
        )
