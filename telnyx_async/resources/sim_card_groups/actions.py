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
    """Commands for a SIM card group."""

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
        """List SIM card group actions.

        `GET /sim_card_group_actions`

        Args:
            filter_sim_card_group_id: UUID.
            filter_status: `"in-progress"`, `"completed"` or `"failed"`.
            filter_type: `"set_private_wireless_gateway"`, `"remove_private_wireless_gateway"`,
                `"set_wireless_blocklist"` or `"remove_wireless_blocklist"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `SimCardGroupAction`: await the first one, or iterate over all rows.

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
        """Remove the private wireless gateway of a SIM card group.

        `POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway`

        Args:
            id: UUID.

        Returns:
            `SimCardGroupAction`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE_PRIVATE_WIRELESS_GATEWAY, path={"id": id}, options=options)

    async def remove_wireless_blocklist(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Remove the wireless blocklist of a SIM card group.

        `POST /sim_card_groups/{id}/actions/remove_wireless_blocklist`

        Args:
            id: UUID.

        Returns:
            `SimCardGroupAction`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE_WIRELESS_BLOCKLIST, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Retrieve a SIM card group action.

        `GET /sim_card_group_actions/{id}`

        Args:
            id: UUID.

        Returns:
            `SimCardGroupAction`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def set_private_wireless_gateway(
        self, id: str, *, private_wireless_gateway_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardGroupAction]:
        """Set the private wireless gateway of a SIM card group.

        `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`

        Args:
            id: UUID.
            private_wireless_gateway_id: UUID.

        Returns:
            `SimCardGroupAction`, as `.data`.

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
        """Set the wireless blocklist of a SIM card group.

        `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`

        Args:
            id: UUID.
            wireless_blocklist_id: UUID.

        Returns:
            `SimCardGroupAction`, as `.data`.

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
