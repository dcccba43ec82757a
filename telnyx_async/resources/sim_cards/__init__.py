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
    """SIM cards and eSIMs of the account: status, data, location, voice.

    Sub-resources: `actions`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Enable and disable SIM cards, voice and public IPs, and follow these actions."""
        from telnyx_async.resources.sim_cards.actions import Actions

        return Actions(self._client)

    async def delete(
        self, id: str, *, report_lost: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[SimCard]:
        """Delete a SIM card: it is taken off the network and no longer billed.

        `DELETE /sim_cards/{id}`

        The card is `disabling` until it is off the network; to use it again it must be registered
        anew.

        Args:
            id: SIM card, from `sim_cards.list`. UUID.
            report_lost: `true` deletes a disabled eSIM that can no longer be removed from its
                device. It cannot be undone. Default `false`.

        Returns:
            `SimCard`, as `.data`: `id`, `status`, `actions_in_progress`, `authorized_imeis`,
            `current_billing_period_consumed_data`, `current_device_location` and 22 more fields.

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
        """Retrieve the code with which a device installs an eSIM.

        `GET /sim_cards/{id}/activation_code`

        Args:
            id: An eSIM that is not installed yet, from `sim_cards.list`; physical cards have no
                such code. UUID.

        Returns:
            `SimCardActivationCode`, as `.data`: `activation_code` and 1 more field.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_ACTIVATION_CODE, path={"id": id}, options=options)

    async def get_device_details(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardDeviceDetails]:
        """Retrieve the device that a SIM card is in.

        `GET /sim_cards/{id}/device_details`

        Args:
            id: SIM card, from `sim_cards.list`. UUID.

        Returns:
            `SimCardDeviceDetails`, as `.data`: `brand_name`, `device_type`, `imei`,
            `device_model_name`, `operating_system` and 1 more field.

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
            id: SIM card, from `sim_cards.list`. UUID.

        Returns:
            `SimCardPublicIP`, as `.data`: `ip`, `region_code`, `sim_card_id`, `type` and 3 more
            fields.

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
        """List the SIM cards, page by page.

        `GET /sim_cards`

        Args:
            filter: Narrows the list by ICCID, phone number, state and tags. Object with
                `iccid`, `msisdn`, `status`, `tags`.
            filter_sim_card_group_id: Only cards in this group, from `sim_card_groups.list`.
                UUID.
            include_sim_card_group: `true` adds the SIM card group as a whole, not only its ID.
                Default `false`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Sorts by the data used in this billing period; with a leading `-` the heaviest
                users come first. `"current_billing_period_consumed_data.amount"` or
                `"-current_billing_period_consumed_data.amount"`.

        Returns:
            A page of `SimpleSimCard` rows (`id`, `status`, `actions_in_progress`,
            `authorized_imeis`, `current_billing_period_consumed_data`, `data_limit` and 14 more
            fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.sim_cards.list(filter={"status": ["enabled"]})
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
        """List the network sessions of a SIM card, to find out why it does not connect.

        `GET /sim_cards/{id}/wireless_connectivity_logs`

        Args:
            id: SIM card, from `sim_cards.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WirelessConnectivityLog` rows (`id`, `state`, `apn`, `cell_id`, `imei`,
            `imsi` and 12 more fields); iterating goes on through all pages.

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
        """Retrieve a SIM card: status, identifiers, data used, location.

        `GET /sim_cards/{id}`

        Args:
            id: SIM card, from `sim_cards.list`. UUID.
            include_pin_puk_codes: `true` adds the PIN and PUK codes, for unlocking the card;
                works for eSIMs too. Default `false`.
            include_sim_card_group: `true` adds the SIM card group as a whole, not only its ID.
                Default `false`.

        Returns:
            `SimCard`, as `.data`: `id`, `status`, `actions_in_progress`, `authorized_imeis`,
            `current_billing_period_consumed_data`, `current_device_location` and 22 more fields.

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
        """Change the group, tags, data limit or allowed devices of a SIM card.

        `PATCH /sim_cards/{sim_card_id}`

        Args:
            sim_card_id: SIM card, from `sim_cards.list`. UUID.
            authorized_imeis: Devices in which the SIM card may be used, by IMEI; in any other
                it stops working. `null` or empty allows all.
            data_limit: Most data this card may use in a billing period; once it is used up, the
                card has no data connection. Object with `amount`, `unit`.
            sim_card_group_id: Group to move the card to; it takes over that group's limit,
                gateway and blocklist. UUID.
            status: State of the card; to change it, use `sim_cards.actions.enable`, `.disable`
                or `.set_standby`.
            tags: Labels that replace the present ones of the card.

        Returns:
            `SimCard`, as `.data`: `id`, `status`, `actions_in_progress`, `authorized_imeis`,
            `current_billing_period_consumed_data`, `current_device_location` and 22 more fields.

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
