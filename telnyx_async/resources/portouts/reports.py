"""`client.portouts.reports`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.portouts import PortoutReport

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.portouts import (
        ExportPortoutsCsvReportParam,
        PortoutsReportListParamsFilter,
    )

__all__ = ["Reports"]

_CREATE = Operation(
    "POST",
    "/portouts/reports",
    Data[PortoutReport],
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
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/portouts/reports/{id}", Data[PortoutReport], replay=Replay.SAFE)


class Reports(Resource):
    """Methods."""

    async def create(
        self,
        *,
        params: ExportPortoutsCsvReportParam | Model,
        report_type: Literal["export_portouts_csv"],
        **options: Unpack[RequestOptions],
    ) -> Data[PortoutReport]:
        """`POST /portouts/reports`"""
        return await self._call(
            _CREATE, body={"params": params, "report_type": report_type}, options=options
        )

    def list(
        self,
        *,
        filter: PortoutsReportListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortoutReport]:
        """`GET /portouts/reports`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PortoutReport]:
        """`GET /portouts/reports/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
