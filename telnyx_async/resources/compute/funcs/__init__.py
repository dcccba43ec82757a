"""`client.compute.funcs`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.compute import (
    Func,
    FuncInvocationLogList,
    FuncMetricList,
    FuncRevisionList,
    FuncRuntimeLogList,
    FuncShipInspection,
)

if TYPE_CHECKING:
    from telnyx_async.resources.compute.funcs.export import Export

__all__ = ["Funcs"]

_LIST = Operation(
    "GET",
    "/compute/funcs",
    Func,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_LOGS = Operation(
    "GET",
    "/compute/funcs/{id}/logs",
    FuncRuntimeLogList | FuncInvocationLogList,
    replay=Replay.SAFE,
)
_RETRIEVE_METRIC_AGGREGATES = Operation(
    "GET", "/compute/funcs/{id}/metric_aggregates", FuncMetricList, replay=Replay.SAFE
)
_RETRIEVE_REVISIONS = Operation(
    "GET", "/compute/funcs/{id}/revisions", FuncRevisionList, replay=Replay.SAFE
)
_RETRIEVE_SHIP_INSPECTION = Operation(
    "GET", "/compute/funcs/{id}/ship_inspection", Data[FuncShipInspection], replay=Replay.SAFE
)


class Funcs(Resource):
    """Functions."""

    @cached_property
    def export(self) -> Export:
        from telnyx_async.resources.compute.funcs.export import Export

        return Export(self._client)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Func]:
        """List functions.

        `GET /compute/funcs`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `Func`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve_logs(
        self,
        id: str,
        *,
        end_time: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_time: datetime | str | Unset = UNSET,
        type: Literal["runtime", "invocations"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FuncRuntimeLogList | FuncInvocationLogList:
        """Retrieve the logs of a function.

        `GET /compute/funcs/{id}/logs`

        Args:
            id: String.
            end_time: ISO 8601 date-time.
            limit: Integer.
            start_time: ISO 8601 date-time.
            type: `"runtime"` or `"invocations"`.

        Returns:
            `FuncRuntimeLogList | FuncInvocationLogList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_LOGS,
            path={"id": id},
            query={"end_time": end_time, "limit": limit, "start_time": start_time, "type": type},
            options=options,
        )

    async def retrieve_metric_aggregates(
        self,
        id: str,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        filter_edge_site: str | Unset = UNSET,
        filter_namespace: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FuncMetricList:
        """Retrieve the metric aggregates of a function.

        `GET /compute/funcs/{id}/metric_aggregates`

        Args:
            id: String.
            end_time: ISO 8601 date-time.
            start_time: ISO 8601 date-time.
            filter_edge_site: String.
            filter_namespace: String.
            page_number: Integer.
            page_size: Integer.

        Returns:
            `FuncMetricList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_METRIC_AGGREGATES,
            path={"id": id},
            query={
                "end_time": end_time,
                "start_time": start_time,
                "filter[edge_site]": filter_edge_site,
                "filter[namespace]": filter_namespace,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve_revisions(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FuncRevisionList:
        """Retrieve the revisions of a function.

        `GET /compute/funcs/{id}/revisions`

        Args:
            id: String.
            page_number: Integer.
            page_size: Integer.

        Returns:
            `FuncRevisionList`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_REVISIONS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve_ship_inspection(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[FuncShipInspection]:
        """Retrieve the ship inspection of a function.

        `GET /compute/funcs/{id}/ship_inspection`

        Args:
            id: String.

        Returns:
            `FuncShipInspection`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_SHIP_INSPECTION, path={"id": id}, options=options)
