"""`client.porting_orders.action_requirements`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import PortingActionRequirement

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.porting_orders import (
        ActionRequirementListParamsFilter,
        ActionRequirementListParamsSort,
    )
    from telnyx_async.models.params.shared import PersonNameParam

__all__ = ["ActionRequirements"]

_INITIATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/action_requirements/{id}/initiate",
    Data[PortingActionRequirement],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/action_requirements",
    PortingActionRequirement,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class ActionRequirements(Resource):
    """Methods."""

    async def initiate(
        self,
        id: str,
        *,
        porting_order_id: str,
        params: PersonNameParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingActionRequirement]:
        """`POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`"""
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
        filter: ActionRequirementListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: ActionRequirementListParamsSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingActionRequirement]:
        """`GET /porting_orders/{porting_order_id}/action_requirements`"""
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
