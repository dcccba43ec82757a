"""`client.alphanumeric_sender_ids`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.shared import AlphanumericSenderID

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["AlphanumericSenderIds"]

_CREATE = Operation(
    "POST", "/alphanumeric_sender_ids", Data[AlphanumericSenderID], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/alphanumeric_sender_ids/{id}", Data[AlphanumericSenderID], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/alphanumeric_sender_ids",
    AlphanumericSenderID,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/alphanumeric_sender_ids/{id}", Data[AlphanumericSenderID], replay=Replay.SAFE
)


class AlphanumericSenderIds(Resource):
    """Methods."""

    async def create(
        self,
        *,
        alphanumeric_sender_id: str,
        messaging_profile_id: str,
        us_long_code_fallback: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AlphanumericSenderID]:
        """`POST /alphanumeric_sender_ids`"""
        return await self._call(
            _CREATE,
            body={
                "alphanumeric_sender_id": alphanumeric_sender_id,
                "messaging_profile_id": messaging_profile_id,
                "us_long_code_fallback": us_long_code_fallback,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AlphanumericSenderID]:
        """`DELETE /alphanumeric_sender_ids/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_messaging_profile_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AlphanumericSenderID]:
        """`GET /alphanumeric_sender_ids`"""
        return self._page(
            _LIST,
            query={
                "filter[messaging_profile_id]": filter_messaging_profile_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AlphanumericSenderID]:
        """`GET /alphanumeric_sender_ids/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
