"""`client.ota_updates`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.ota_updates import OtaUpdateListResponse, OtaUpdateRetrieveResponseData

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.ota_updates import OtaUpdateListParamsFilter

__all__ = ["OtaUpdates"]

_LIST = Operation(
    "GET",
    "/ota_updates",
    OtaUpdateListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/ota_updates/{id}", Data[OtaUpdateRetrieveResponseData], replay=Replay.SAFE
)


class OtaUpdates(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter: OtaUpdateListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OtaUpdateListResponse]:
        """`GET /ota_updates`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OtaUpdateRetrieveResponseData]:
        """`GET /ota_updates/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
