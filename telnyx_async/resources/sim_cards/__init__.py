"""`client.sim_cards`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import SimpleSimCard
from telnyx_async.models.sim_cards import (
    SimCard,
    SimCardActivationCode,
    SimCardDeviceDetails,
    SimCardPublicIP,
    WirelessConnectivityLog,
)

if TYPE_CHECKING:
    from telnyx_async.resources.sim_cards.actions import Actions

__all__ = ["SimCards"]

_DELETE = Operation("DELETE", "/sim_cards/{id}", Data[SimCard], replay=Replay.SAFE)
_GET_ACTIVATION_CODE = Operation(
    "GET", "/sim_cards/{id}/activation_code", Data[SimCardActivationCode], replay=Replay.SAFE
)
_GET_DEVICE_DETAILS = Operation(
    "GET", "/sim_cards/{id}/device_details", Data[SimCardDeviceDetails], replay=Replay.SAFE
)
_GET_PUBLIC_IP = Operation(
    "GET", "/sim_cards/{id}/public_ip", Data[SimCardPublicIP], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/sim_cards",
    SimpleSimCard,
    nested=lambda: {"filter": models.SimCardFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_WIRELESS_CONNECTIVITY_LOGS = Operation(
    "GET",
    "/sim_cards/{id}/wireless_connectivity_logs",
    WirelessConnectivityLog,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/sim_cards/{id}", Data[SimCard], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/sim_cards/{sim_card_id}",
    Data[SimCard],
    nested=lambda: {"data_limit": models.SimCardDataLimitParam},
    body=BodyKind.JSON,
)


class SimCards(Resource):
    """SIM cards."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.sim_cards.actions import Actions

        return Actions(self._client)

    async def delete(
        self, id: str, *, report_lost: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[SimCard]:
        """Delete a SIM card.

        `DELETE /sim_cards/{id}`

        Args:
            id: UUID.
            report_lost: True or false; false by default.

        Returns:
            `SimCard`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"id": id}, query={"report_lost": report_lost}, options=options
        )

    async def get_activation_code(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardActivationCode]:
        """Retrieve the activation code of a SIM card.

        `GET /sim_cards/{id}/activation_code`

        Args:
            id: UUID.

        Returns:
            `SimCardActivationCode`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_ACTIVATION_CODE, path={"id": id}, options=options)

    async def get_device_details(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardDeviceDetails]:
        """Retrieve the device details of a SIM card.

        `GET /sim_cards/{id}/device_details`

        Args:
            id: UUID.

        Returns:
            `SimCardDeviceDetails`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_DEVICE_DETAILS, path={"id": id}, options=options)

    async def get_public_ip(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardPublicIP]:
        """Retrieve the public IP of a SIM card.

        `GET /sim_cards/{id}/public_ip`

        Args:
            id: UUID.

        Returns:
            `SimCardPublicIP`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_PUBLIC_IP, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.SimCardFilter | Unset = UNSET,
        filter_sim_card_group_id: str | Unset = UNSET,
        include_sim_card_group: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal[
            "current_billing_period_consumed_data.amount",
            "-current_billing_period_consumed_data.amount",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SimpleSimCard]:
        """List SIM cards.

        `GET /sim_cards`

        Args:
            filter: Object with `iccid`, `msisdn`, `status`, `tags`.
            filter_sim_card_group_id: UUID.
            include_sim_card_group: True or false; false by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"current_billing_period_consumed_data.amount"` or
                `"-current_billing_period_consumed_data.amount"`.

        Returns:
            Pages of `SimpleSimCard`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "filter[sim_card_group_id]": filter_sim_card_group_id,
                "include_sim_card_group": include_sim_card_group,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def list_wireless_connectivity_logs(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WirelessConnectivityLog]:
        """List wireless connectivity logs of a SIM card.

        `GET /sim_cards/{id}/wireless_connectivity_logs`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WirelessConnectivityLog`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_WIRELESS_CONNECTIVITY_LOGS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        include_pin_puk_codes: bool | Unset = UNSET,
        include_sim_card_group: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCard]:
        """Retrieve a SIM card.

        `GET /sim_cards/{id}`

        Args:
            id: UUID.
            include_pin_puk_codes: True or false; false by default.
            include_sim_card_group: True or false; false by default.

        Returns:
            `SimCard`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            query={
                "include_pin_puk_codes": include_pin_puk_codes,
                "include_sim_card_group": include_sim_card_group,
            },
            options=options,
        )

    async def update(
        self,
        sim_card_id: str,
        *,
        authorized_imeis: Sequence[str] | None | Unset = UNSET,
        data_limit: models.SimCardDataLimitParam | Model | Unset = UNSET,
        sim_card_group_id: str | Unset = UNSET,
        status: Mapping[str, object] | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCard]:
        """Update a SIM card.

        `PATCH /sim_cards/{sim_card_id}`

        Args:
            sim_card_id: UUID.
            authorized_imeis: List of strings or null.
            data_limit: Object with `amount`, `unit`.
            sim_card_group_id: UUID.
            status: Object.
            tags: List of strings.

        Returns:
            `SimCard`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"sim_card_id": sim_card_id},
            body={
                "authorized_imeis": authorized_imeis,
                "data_limit": data_limit,
                "sim_card_group_id": sim_card_group_id,
                "status": status,
                "tags": tags,
            },
            options=options,
        )
