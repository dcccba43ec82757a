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
    """Reports of porting orders as CSV.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        params: models.ExportPortingOrdersCsvReportParam | Model,
        report_type: Literal["export_porting_orders_csv"],
        **options: Unpack[RequestOptions],
    ) -> Data[PortingReport]:
        """Start a report of porting orders as CSV.

        `POST /porting/reports`

        Args:
            params: Which porting orders the report covers. Object with `filters`.
            report_type: Kind of report; so far a CSV export of the orders.
                `"export_porting_orders_csv"`.

        Returns:
            `PortingReport`, as `.data`: `id`, `status`, `document_id`, `params`, `report_type` and
            3 more fields.

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
        """List the reports of porting orders, page by page.

        `GET /porting/reports`

        Args:
            filter: Narrows the reports by kind and status. Object with `report_type`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingReport` rows (`id`, `status`, `document_id`, `params`, `report_type`
            and 3 more fields); iterating goes on through all pages.

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
        """Retrieve a report: its status, and the document once it is completed.

        `GET /porting/reports/{id}`

        Args:
            id: Report, from `porting.reports.create` or `porting.reports.list`. UUID.

        Returns:
            `PortingReport`, as `.data`: `id`, `status`, `document_id`, `params`, `report_type` and
            3 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
