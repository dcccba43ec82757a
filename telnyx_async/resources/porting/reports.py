"""`client.porting.reports`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting import PortingReport

__all__ = ["Reports"]

_CREATE = Operation(
    "POST",
    "/porting/reports",
    Data[PortingReport],
    nested=lambda: {"params": models.ExportPortingOrdersCsvReportParam},
    body=BodyKind.JSON,
    names={
        "params": {
            "filters": {
                "created_at_gt": "created_at__gt",
                "created_at_lt": "created_at__lt",
                "customer_reference_in": "customer_reference__in",
                "status_in": "status__in",
            }
        }
    },
)
_LIST = Operation(
    "GET",
    "/porting/reports",
    PortingReport,
    nested=lambda: {"filter": models.PortingReportFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/porting/reports/{id}", Data[PortingReport], replay=Replay.SAFE)


class Reports(Resource):
    """Porting reports."""

    async def create(
        self,
        *,
        params: models.ExportPortingOrdersCsvReportParam | Model,
        report_type: Literal["export_porting_orders_csv"],
        **options: Unpack[RequestOptions],
    ) -> Data[PortingReport]:
        """Create a porting report.

        `POST /porting/reports`

        Args:
            params: Object with `filters`.
            report_type: `"export_porting_orders_csv"`.

        Returns:
            `PortingReport`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"params": params, "report_type": report_type}, options=options
        )

    def list(
        self,
        *,
        filter: models.PortingReportFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingReport]:
        """List porting reports.

        `GET /porting/reports`

        Args:
            filter: Object with `report_type`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingReport`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PortingReport]:
        """Retrieve a porting report.

        `GET /porting/reports/{id}`

        Args:
            id: UUID.

        Returns:
            `PortingReport`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
