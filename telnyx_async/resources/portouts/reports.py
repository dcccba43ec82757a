"""`client.portouts.reports`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.portouts import PortoutReport

__all__ = ["Reports"]

_CREATE = Operation(
    "POST",
    "/portouts/reports",
    Data[PortoutReport],
    nested=lambda: {"params": models.ExportPortoutsCsvReportParam},
    body=BodyKind.JSON,
    names={
        "params": {
            "filters": {
                "created_at_gt": "created_at__gt",
                "created_at_lt": "created_at__lt",
                "customer_reference_in": "customer_reference__in",
                "phone_numbers_overlaps": "phone_numbers__overlaps",
                "status_in": "status__in",
            }
        }
    },
)
_LIST = Operation(
    "GET",
    "/portouts/reports",
    PortoutReport,
    nested=lambda: {"filter": models.PortoutReportFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/portouts/reports/{id}", Data[PortoutReport], replay=Replay.SAFE)


class Reports(Resource):
    """Reports of port-out requests as CSV.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        params: models.ExportPortoutsCsvReportParam | Model,
        report_type: Literal["export_portouts_csv"],
        **options: Unpack[RequestOptions],
    ) -> Data[PortoutReport]:
        """Start a report of port-out requests as CSV.

        `POST /portouts/reports`

        Args:
            params: Which port-out requests the report covers. Object with `filters`.
            report_type: Kind of report; so far a CSV export of the orders.
                `"export_portouts_csv"`.

        Returns:
            `PortoutReport`, as `.data`: `id`, `status`, `document_id`, `params`, `report_type` and
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
        filter: models.PortoutReportFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortoutReport]:
        """List the reports of port-out requests, page by page.

        `GET /portouts/reports`

        Args:
            filter: Narrows the reports by kind and status. Object with `report_type`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortoutReport` rows (`id`, `status`, `document_id`, `params`, `report_type`
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PortoutReport]:
        """Retrieve a report: its status, and the document when completed.

        `GET /portouts/reports/{id}`

        Args:
            id: Report, from `portouts.reports.create` or `portouts.reports.list`. UUID.

        Returns:
            `PortoutReport`, as `.data`: `id`, `status`, `document_id`, `params`, `report_type` and
            3 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
