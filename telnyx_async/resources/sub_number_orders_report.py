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
    """Reports of number orders as CSV."""

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
        """Start a report of number orders as CSV.

        `POST /sub_number_orders_report`

        Args:
            country_code: Only orders for numbers of this country.
            created_at_gt: Only orders created after this time (RFC 3339).
            created_at_lt: Only orders created before this time (RFC 3339).
            customer_reference: Only orders with this reference.
            order_request_id: Only parts of this number order. UUID.
            status: Only orders in this state; all without it. `"pending"`, `"success"` or
                `"failure"`.

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
        """Download a finished report of number orders, as CSV.

        `GET /sub_number_orders_report/{report_id}/download`

        Args:
            report_id: Report to look up, from `sub_number_orders_report.create`. UUID.

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
        """Retrieve a report of number orders: whether it can be downloaded yet.

        `GET /sub_number_orders_report/{report_id}`

        Args:
            report_id: Report to look up, from `sub_number_orders_report.create`. UUID.

        Returns:
            `SubNumberOrdersReportModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"report_id": report_id}, options=options)
