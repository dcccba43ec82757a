"""`client.whatsapp.signup`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import SignupListResponse

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["Signup"]

_LIST = Operation(
    "GET",
    "/whatsapp/signup",
    SignupListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_STATUS = Operation(
    "GET", "/whatsapp/signup/{id}/status", Data[SignupListResponse], replay=Replay.SAFE
)


class Signup(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter_created_at_gte: datetime | str | Unset = UNSET,
        filter_created_at_lte: datetime | str | Unset = UNSET,
        filter_customer_id: str | Unset = UNSET,
        filter_waba_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SignupListResponse]:
        """`GET /whatsapp/signup`"""
        return self._page(
            _LIST,
            query={
                "filter[created_at][gte]": filter_created_at_gte,
                "filter[created_at][lte]": filter_created_at_lte,
                "filter[customer_id]": filter_customer_id,
                "filter[waba_id]": filter_waba_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve_status(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SignupListResponse]:
        """`GET /whatsapp/signup/{id}/status`"""
        return await self._call(_RETRIEVE_STATUS, path={"id": id}, options=options)
