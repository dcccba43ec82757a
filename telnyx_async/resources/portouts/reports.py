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
    """Portout reports."""

    async def create(
        self,
        *,
        params: models.ExportPortoutsCsvReportParam | Model,
        report_type: Literal["export_portouts_csv"],
        **options: Unpack[RequestOptions],
    ) -> Data[PortoutReport]:
        """Create a portout report.

        `POST /portouts/reports`

        Args:
            params: Object with `filters`.
            report_type: `"export_portouts_csv"`.

        Returns:
            `PortoutReport`, as `.data`.

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
        """List portout reports.

        `GET /portouts/reports`

        Args:
            filter: Object with `report_type`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortoutReport`: await the first one, or iterate over all rows.

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
        """Retrieve a portout report.

        `GET /portouts/reports/{id}`

        Args:
            id: UUID.

        Returns:
            `PortoutReport`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
