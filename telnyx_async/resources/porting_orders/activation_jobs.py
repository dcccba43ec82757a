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
    """Activations of ported numbers, scheduled or on demand.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrdersActivationJob]:
        """List the activations of a porting order.

        `GET /porting_orders/{id}/activation_jobs`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingOrdersActivationJob` rows (`id`, `status`, `activate_at`,
            `activation_type`, `activation_windows` and 3 more fields); iterating goes on through
            all pages.

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
        """Retrieve an activation: its time, windows and status.

        `GET /porting_orders/{id}/activation_jobs/{activation_job_id}`

        Args:
            activation_job_id: Activation of the order's numbers, from
                `porting_orders.activation_jobs.list`. UUID.
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.

        Returns:
            `PortingOrdersActivationJob`, as `.data`: `id`, `status`, `activate_at`,
            `activation_type`, `activation_windows` and 3 more fields.

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
        """Set the time at which the numbers are activated.

        `PATCH /porting_orders/{id}/activation_jobs/{activation_job_id}`

        Args:
            activation_job_id: Activation of the order's numbers, from
                `porting_orders.activation_jobs.list`. UUID.
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            activate_at: When the numbers are to be switched over (RFC 3339); has to lie in one
                of the activation windows.

        Returns:
            `PortingOrdersActivationJob`, as `.data`: `id`, `status`, `activate_at`,
            `activation_type`, `activation_windows` and 3 more fields.

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
