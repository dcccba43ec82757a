"""`client.sim_card_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.sim_card_groups import SimCardGroup, SimCardGroupSummary

if TYPE_CHECKING:
    from telnyx_async.resources.sim_card_groups.actions import Actions

__all__ = ["SimCardGroups"]

_CREATE = Operation(
    "POST",
    "/sim_card_groups",
    Data[SimCardGroup],
    nested=lambda: {"data_limit": models.SimCardGroupDataLimitParam},
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/sim_card_groups/{id}", Data[SimCardGroup], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/sim_card_groups",
    SimCardGroupSummary,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/sim_card_groups/{id}", Data[SimCardGroup], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/sim_card_groups/{id}",
    Data[SimCardGroup],
    nested=lambda: {"data_limit": models.SimCardGroupDataLimitParam},
    body=BodyKind.JSON,
)


class SimCardGroups(Resource):
    """SIM card groups."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.sim_card_groups.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        name: str,
        data_limit: models.SimCardGroupDataLimitParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardGroup]:
        """Create a SIM card group.

        `POST /sim_card_groups`

        Args:
            name: String.
            data_limit: Object with `amount`, `unit`.

        Returns:
            `SimCardGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"name": name, "data_limit": data_limit}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[SimCardGroup]:
        """Delete a SIM card group.

        `DELETE /sim_card_groups/{id}`

        Args:
            id: UUID.

        Returns:
            `SimCardGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
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
    ) -> AsyncPaginator[SimCardGroupSummary]:
        """List SIM card groups.

        `GET /sim_card_groups`

        Args:
            filter_name: String.
            filter_private_wireless_gateway_id: UUID.
            filter_wireless_blocklist_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `SimCardGroupSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
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
        """Retrieve a SIM card group.

        `GET /sim_card_groups/{id}`

        Args:
            id: UUID.
            include_iccids: True or false; false by default.

        Returns:
            `SimCardGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"include_iccids": include_iccids}, options=options
        )

    async def update(
        self,
        id: str,
        *,
        data_limit: models.SimCardGroupDataLimitParam | Model | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardGroup]:
        """Update a SIM card group.

        `PATCH /sim_card_groups/{id}`

        Args:
            id: UUID.
            data_limit: Object with `amount`, `unit`.
            name: String.

        Returns:
            `SimCardGroup`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"data_limit": data_limit, "name": name}, options=options
        )
