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
    """Functions: their logs, metrics and revisions.

    Sub-resources: `export`.
    """

    @cached_property
    def export(self) -> Export:
        """Export of a function's logs to a collector of your own."""
        from telnyx_async.resources.compute.funcs.export import Export

        return Export(self._client)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Func]:
        """List the functions of the organization with their bindings.

        `GET /compute/funcs`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `Func` rows (`id`, `name`, `status`, `bindings`, `invoke_url`, `message` and 4
            more fields); iterating goes on through all pages.

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
        """Retrieve the log of a function or of its invocations, oldest first.

        `GET /compute/funcs/{id}/logs`

        Args:
            id: Function, from `compute.funcs.list`.
            end_time: Only records at this time or earlier (RFC 3339).
            limit: How many records to return at most.
            start_time: Only records at this time or later (RFC 3339).
            type: `runtime` (the default) returns what the function wrote, `invocations` one
                record for each HTTP request.

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
        """Retrieve requests, response times, CPU and memory of a function over a period.

        `GET /compute/funcs/{id}/metric_aggregates`

        Args:
            id: Function, from `compute.funcs.list`.
            end_time: End of the span, in UTC with milliseconds; does not belong to it. ISO 8601
                date-time.
            start_time: Start of the span, in UTC with milliseconds
                (`2026-01-31T09:00:00.000Z`); belongs to it. ISO 8601 date-time.
            filter_edge_site: Only measurements of this edge site.
            filter_namespace: Only measurements of this namespace.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            `FuncMetricList`: `data` and `meta`.

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
        """List the deployed revisions of a function, newest first.

        `GET /compute/funcs/{id}/revisions`

        Args:
            id: Function, from `compute.funcs.list`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            `FuncRevisionList`: `data` and `meta`.

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
        """Retrieve the outcome of the last deployment of a function, and why it failed.

        `GET /compute/funcs/{id}/ship_inspection`

        `stage` is `none` after a success, `pending` while it is built, else where it failed:
        `pre_build`, `build`, `deploy`, `platform` or `security_review`.

        Args:
            id: Function, from `compute.funcs.list`.

        Returns:
            `FuncShipInspection`, as `.data`: `reason`, `runtime`, `snippet`, `stage` and 2 more
            fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_SHIP_INSPECTION, path={"id": id}, options=options)
