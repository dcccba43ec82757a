"""`client.porting_orders.action_requirements`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingActionRequirement

__all__ = ["ActionRequirements"]

_INITIATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/action_requirements/{id}/initiate",
    Data[PortingActionRequirement],
    nested=lambda: {"params": models.PortingRequirementNameParam},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/action_requirements",
    PortingActionRequirement,
    nested=lambda: {
        "filter": models.PortingOrderActionRequirementFilter,
        "sort": models.PortingOrderActionRequirementSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class ActionRequirements(Resource):
    """Steps that a person must complete for a port, such as an identity check.

    Guide: `docs/numbers.md`.
    """

    async def initiate(
        self,
        id: str,
        *,
        porting_order_id: str,
        params: models.PortingRequirementNameParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingActionRequirement]:
        """Start a step, such as an identity check, and get its URL.

        `POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`

        Args:
            id: Step to begin, from `porting_orders.action_requirements.list`.
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`.
            params: Who carries out the identity check: first and last name. Object with
                `first_name`, `last_name`.

        Returns:
            `PortingActionRequirement`, as `.data`: `id`, `status`, `action_type`, `action_url`,
            `cancel_reason`, `porting_order_id` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _INITIATE,
            path={"id": id, "porting_order_id": porting_order_id},
            body={"params": params},
            options=options,
        )

    def list(
        self,
        porting_order_id: str,
        *,
        filter: models.PortingOrderActionRequirementFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderActionRequirementSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingActionRequirement]:
        """List the steps a porting order needs, page by page.

        `GET /porting_orders/{porting_order_id}/action_requirements`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`.
            filter: Narrows the steps by ID, type and status. Object with `id`, `action_type`,
                `requirement_type_id`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by `created_at` or `updated_at`; the newest come first
                without it. Object with `value`.

        Returns:
            A page of `PortingActionRequirement` rows (`id`, `status`, `action_type`, `action_url`,
            `cancel_reason`, `porting_order_id` and 4 more fields); iterating goes on through all
            pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (500) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"porting_order_id": porting_order_id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
