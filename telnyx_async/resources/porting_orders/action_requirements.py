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
    """Porting order action requirements."""

    async def initiate(
        self,
        id: str,
        *,
        porting_order_id: str,
        params: models.PortingRequirementNameParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingActionRequirement]:
        """Initiate a porting order action requirement.

        `POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`

        Args:
            id: String.
            porting_order_id: String.
            params: Object with `first_name`, `last_name`.

        Returns:
            `PortingActionRequirement`, as `.data`.

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
        """List porting order action requirements.

        `GET /porting_orders/{porting_order_id}/action_requirements`

        Args:
            porting_order_id: String.
            filter: Object with `id`, `action_type`, `requirement_type_id`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingActionRequirement`: await the first one, or iterate over all rows.

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
