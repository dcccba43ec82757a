"""`client.sub_number_orders_report`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.sub_number_orders_report import (
    SubNumberOrdersReport as SubNumberOrdersReportModel,
)

__all__ = ["SubNumberOrdersReport"]

_CREATE = Operation(
    "POST", "/sub_number_orders_report", Data[SubNumberOrdersReportModel], body=BodyKind.JSON
)
_DOWNLOAD = Operation(
    "GET",
    "/sub_number_orders_report/{report_id}/download",
    str,
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
    """Sub number orders report."""

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
        """Create a sub number orders report.

        `POST /sub_number_orders_report`

        Args:
            country_code: String.
            created_at_gt: ISO 8601 date-time.
            created_at_lt: ISO 8601 date-time.
            customer_reference: String.
            order_request_id: UUID.
            status: `"pending"`, `"success"` or `"failure"`.

        Returns:
            `SubNumberOrdersReportModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
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

    async def download(self, report_id: str, **options: Unpack[RequestOptions]) -> str:
        """Download a sub number orders report.

        `GET /sub_number_orders_report/{report_id}/download`

        Args:
            report_id: UUID.

        Returns:
            Text.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DOWNLOAD, path={"report_id": report_id}, options=options)

    async def retrieve(
        self, report_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SubNumberOrdersReportModel]:
        """Retrieve a sub number orders report.

        `GET /sub_number_orders_report/{report_id}`

        Args:
            report_id: UUID.

        Returns:
            `SubNumberOrdersReportModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"report_id": report_id}, options=options)
