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
    """Groups of SIM cards that share a data limit, gateway and blocklist.

    Sub-resources: `actions`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Set the gateway and blocklist of SIM card groups, and follow these actions."""
        from telnyx_async.resources.sim_card_groups.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        name: str,
        data_limit: models.SimCardGroupDataLimitParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardGroup]:
        """Create a group for SIM cards, with an optional data limit.

        `POST /sim_card_groups`

        Args:
            name: Name of the group, for display.
            data_limit: Most data the SIM cards of the group may use: an amount with its unit.
                Object with `amount`, `unit`.

        Returns:
            `SimCardGroup`, as `.data`: `id`, `name`, `consumed_data`, `data_limit`, `default`,
            `private_wireless_gateway_id` and 4 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.sim_card_groups.create(
                name="Trackers", data_limit={"amount": "100", "unit": "MB"}
            )
        """
        return await self._call(
            _CREATE, body={"name": name, "data_limit": data_limit}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[SimCardGroup]:
        """Delete a SIM card group for good.

        `DELETE /sim_card_groups/{id}`

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.

        Returns:
            `SimCardGroup`, as `.data`: `id`, `name`, `consumed_data`, `data_limit`, `default`,
            `private_wireless_gateway_id` and 4 more fields.

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
        """List the SIM card groups, page by page.

        `GET /sim_card_groups`

        Args:
            filter_name: Only groups with this name.
            filter_private_wireless_gateway_id: Only SIM card groups whose traffic goes through
                this gateway. UUID.
            filter_wireless_blocklist_id: Only SIM card groups that use this blocklist. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `SimCardGroupSummary` rows (`id`, `name`, `consumed_data`, `data_limit`,
            `default`, `private_wireless_gateway_id` and 5 more fields); iterating goes on through
            all pages.

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
        """Retrieve a SIM card group: limit, consumption, gateway and blocklist.

        `GET /sim_card_groups/{id}`

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.
            include_iccids: `true` adds the ICCIDs of all SIM cards in the group. Default
                `false`.

        Returns:
            `SimCardGroup`, as `.data`: `id`, `name`, `consumed_data`, `data_limit`, `default`,
            `private_wireless_gateway_id` and 4 more fields.

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
        """Change the name or data limit of a SIM card group.

        `PATCH /sim_card_groups/{id}`

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.
            data_limit: Most data the SIM cards of the group may use: an amount with its unit.
                Object with `amount`, `unit`.
            name: Name of the group, for display.

        Returns:
            `SimCardGroup`, as `.data`: `id`, `name`, `consumed_data`, `data_limit`, `default`,
            `private_wireless_gateway_id` and 4 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"data_limit": data_limit, "name": name}, options=options
        )
