"""`client.porting_orders.activation_jobs`."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingOrdersActivationJob

__all__ = ["ActivationJobs"]

_LIST = Operation(
    "GET",
    "/porting_orders/{id}/activation_jobs",
    PortingOrdersActivationJob,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/porting_orders/{id}/activation_jobs/{activation_job_id}",
    Data[PortingOrdersActivationJob],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/porting_orders/{id}/activation_jobs/{activation_job_id}",
    Data[PortingOrdersActivationJob],
    body=BodyKind.JSON,
)


class ActivationJobs(Resource):
    """Porting order activation jobs."""

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrdersActivationJob]:
        """List porting order activation jobs.

        `GET /porting_orders/{id}/activation_jobs`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingOrdersActivationJob`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, activation_job_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrdersActivationJob]:
        """Retrieve a porting order activation job.

        `GET /porting_orders/{id}/activation_jobs/{activation_job_id}`

        Args:
            activation_job_id: UUID.
            id: UUID.

        Returns:
            `PortingOrdersActivationJob`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"activation_job_id": activation_job_id, "id": id}, options=options
        )

    async def update(
        self,
        activation_job_id: str,
        *,
        id: str,
        activate_at: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingOrdersActivationJob]:
        """Update a porting order activation job.

        `PATCH /porting_orders/{id}/activation_jobs/{activation_job_id}`

        Args:
            activation_job_id: UUID.
            id: UUID.
            activate_at: ISO 8601 date-time.

        Returns:
            `PortingOrdersActivationJob`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"activation_job_id": activation_job_id, "id": id},
            body={"activate_at": activate_at},
            options=options,
        )
