"""`client.call_reasons`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.call_reasons import CallReasonListResponse, CallReasonValidateResponseData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["CallReasons"]

_LIST = Operation(
    "GET",
    "/call_reasons",
    CallReasonListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_VALIDATE = Operation(
    "POST", "/call_reasons/validate", Data[CallReasonValidateResponseData], body=BodyKind.JSON
)


class CallReasons(Resource):
    """Methods."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallReasonListResponse]:
        """`GET /call_reasons`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def validate(
        self, *, body: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[CallReasonValidateResponseData]:
        """`POST /call_reasons/validate`"""
        return await self._call(_VALIDATE, body=body, options=options)
