"""`client.sub_number_orders_report`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.sub_number_orders_report import (
    SubNumberOrdersReport as SubNumberOrdersReportModel,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._streaming import AsyncDownload

__all__ = ["SubNumberOrdersReport"]

_CREATE = Operation(
    "POST", "/sub_number_orders_report", Data[SubNumberOrdersReportModel], body=BodyKind.JSON
)
_DOWNLOAD = Operation(
    "GET",
    "/sub_number_orders_report/{report_id}/download",
    bytes,
    accept="text/csv",
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/sub_number_orders_report/{report_id}",
    Data[SubNumberOrdersReportModel],
    replay=Replay.SAFE,
)


class SubNumberOrdersReport(Resource):
    """Methods."""

    async def create(
        self,
        *,
        country_code: str | Unset = UNSET,
        created_at_gt: datetime | str | Unset = UNSET,
        created_at_lt: datetime | str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        order_request_id: str | Unset = UNSET,
        status: Literal["pending", "success", "failure"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SubNumberOrdersReportModel]:
        """`POST /sub_number_orders_report`"""
        return await self._call(
            _CREATE,
            body={
                "country_code": country_code,
                "created_at_gt": created_at_gt,
                "created_at_lt": created_at_lt,
                "customer_reference": customer_reference,
                "order_request_id": order_request_id,
                "status": status,
            },
            options=options,
        )

    def download(self, report_id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """`GET /sub_number_orders_report/{report_id}/download`"""
        return self._stream(_DOWNLOAD, path={"report_id": report_id}, options=options)

    async def retrieve(
        self, report_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SubNumberOrdersReportModel]:
        """`GET /sub_number_orders_report/{report_id}`"""
        return await self._call(_RETRIEVE, path={"report_id": report_id}, options=options)
