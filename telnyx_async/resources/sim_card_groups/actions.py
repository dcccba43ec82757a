"""`client.sim_card_groups.actions`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.sim_card_groups import SimCardGroupAction

__all__ = ["Actions"]

_LIST = Operation(
    "GET",
    "/sim_card_group_actions",
    SimCardGroupAction,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REMOVE_PRIVATE_WIRELESS_GATEWAY = Operation(
    "POST",
    "/sim_card_groups/{id}/actions/remove_private_wireless_gateway",
    Data[SimCardGroupAction],
)
_REMOVE_WIRELESS_BLOCKLIST = Operation(
    "POST", "/sim_card_groups/{id}/actions/remove_wireless_blocklist", Data[SimCardGroupAction]
)
_RETRIEVE = Operation(
    "GET", "/sim_card_group_actions/{id}", Data[SimCardGroupAction], replay=Replay.SAFE
)
_SET_PRIVATE_WIRELESS_GATEWAY = Operation(
    "POST",
    "/sim_card_groups/{id}/actions/set_private_wireless_gateway",
    Data[SimCardGroupAction],
    body=BodyKind.JSON,
)
_SET_WIRELESS_BLOCKLIST = Operation(
    "POST",
    "/sim_card_groups/{id}/actions/set_wireless_blocklist",
    Data[SimCardGroupAction],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Set the gateway and blocklist of SIM card groups, and follow these actions.

    Guide: `docs/sim-cards.md`.
    """

    def list(
        self,
        *,
        filter_sim_card_group_id: str | Unset = UNSET,
        filter_status: Literal["in-progress", "completed", "failed"] | Unset = UNSET,
        filter_type: Literal[
            "set_private_wireless_gateway",
            "remove_private_wireless_gateway",
            "set_wireless_blocklist",
            "remove_wireless_blocklist",
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SimCardGroupAction]:
        """List the actions on SIM card groups, page by page.

        `GET /sim_card_group_actions`

        Args:
            filter_sim_card_group_id: Only actions on this SIM card group. UUID.
            filter_status: Only actions in this state: `in-progress`, `completed` or `failed`.
            filter_type: Only actions that set or remove a gateway or blocklist.
                `"set_private_wireless_gateway"`, `"remove_private_wireless_gateway"`,
                `"set_wireless_blocklist"` or `"remove_wireless_blocklist"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `SimCardGroupAction` rows (`id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[sim_card_group_id]": filter_sim_card_group_id,
                "filter[status]": filter_status,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def remove_private_wireless_gateway(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Remove the private wireless gateway from a SIM card group.

        `POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway`

        Runs in the background; all cards of the group then use Telnyx's mobile network directly.

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.

        Returns:
            `SimCardGroupAction`, as `.data`: `id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE_PRIVATE_WIRELESS_GATEWAY, path={"id": id}, options=options)

    async def remove_wireless_blocklist(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Remove the blocklist from a SIM card group.

        `POST /sim_card_groups/{id}/actions/remove_wireless_blocklist`

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.

        Returns:
            `SimCardGroupAction`, as `.data`: `id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE_WIRELESS_BLOCKLIST, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Retrieve an action on a SIM card group: its kind and status.

        `GET /sim_card_group_actions/{id}`

        Args:
            id: Group action, from the response that started it or
                `sim_card_groups.actions.list`. UUID.

        Returns:
            `SimCardGroupAction`, as `.data`: `id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def set_private_wireless_gateway(
        self, id: str, *, private_wireless_gateway_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Route the traffic of a SIM card group through a private wireless gateway.

        `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`

        Runs in the background. Cards that join the group later use the gateway too, and leave it
        with the group.

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.
            private_wireless_gateway_id: Provisioned gateway through which the traffic of all
                the group's cards goes, from `private_wireless_gateways.list`. UUID.

        Returns:
            `SimCardGroupAction`, as `.data`: `id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SET_PRIVATE_WIRELESS_GATEWAY,
            path={"id": id},
            body={"private_wireless_gateway_id": private_wireless_gateway_id},
            options=options,
        )

    async def set_wireless_blocklist(
        self, id: str, *, wireless_blocklist_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Block networks or countries for a SIM card group.

        `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`

        Args:
            id: SIM card group, from `sim_card_groups.list`. UUID.
            wireless_blocklist_id: Blocklist that holds for all the group's cards, from
                `wireless_blocklists.list`. UUID.

        Returns:
            `SimCardGroupAction`, as `.data`: `id`, `status`, `settings`, `sim_card_group_id`,
            `type` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SET_WIRELESS_BLOCKLIST,
            path={"id": id},
            body={"wireless_blocklist_id": wireless_blocklist_id},
            options=options,
        )
