"""`client.sim_card_groups`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.sim_card_groups import SimCardGroup, SimCardGroupListResponse

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.sim_card_groups import SimCardGroupCreateParamsDataLimit
    from telnyx_async.resources.sim_card_groups.actions import Actions

__all__ = ["SimCardGroups"]

_CREATE = Operation("POST", "/sim_card_groups", Data[SimCardGroup], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/sim_card_groups/{id}", Data[SimCardGroup], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/sim_card_groups",
    SimCardGroupListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/sim_card_groups/{id}", Data[SimCardGroup], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/sim_card_groups/{id}", Data[SimCardGroup], body=BodyKind.JSON)


class SimCardGroups(Resource):
    """Methods."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.sim_card_groups.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        name: str,
        data_limit: SimCardGroupCreateParamsDataLimit | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardGroup]:
        """`POST /sim_card_groups`"""
        return await self._call(
            _CREATE, body={"name": name, "data_limit": data_limit}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[SimCardGroup]:
        """`DELETE /sim_card_groups/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_private_wireless_gateway_id: str | Unset = UNSET,
        filter_wireless_blocklist_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SimCardGroupListResponse]:
        """`GET /sim_card_groups`"""
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[private_wireless_gateway_id]": filter_private_wireless_gateway_id,
                "filter[wireless_blocklist_id]": filter_wireless_blocklist_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, *, include_iccids: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroup]:
        """`GET /sim_card_groups/{id}`"""
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"include_iccids": include_iccids}, options=options
        )

    async def update(
        self,
        id: str,
        *,
        data_limit: SimCardGroupCreateParamsDataLimit | Model | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardGroup]:
        """`PATCH /sim_card_groups/{id}`"""
        return await self._call(
            _UPDATE, path={"id": id}, body={"data_limit": data_limit, "name": name}, options=options
        )
