"""`client.sim_cards.actions`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.sim_cards import (
    BulkSimCardAction,
    RegistrationCodeValidation,
    WirelessSimCardAction,
)

__all__ = ["Actions"]

_BULK_DISABLE_VOICE = Operation(
    "POST", "/sim_cards/actions/bulk_disable_voice", Data[BulkSimCardAction], body=BodyKind.JSON
)
_BULK_ENABLE_VOICE = Operation(
    "POST", "/sim_cards/actions/bulk_enable_voice", Data[BulkSimCardAction], body=BodyKind.JSON
)
_BULK_SET_PUBLIC_IPS = Operation(
    "POST", "/sim_cards/actions/bulk_set_public_ips", Data[BulkSimCardAction], body=BodyKind.JSON
)
_DISABLE = Operation("POST", "/sim_cards/{id}/actions/disable", Data[WirelessSimCardAction])
_DISABLE_VOICE = Operation(
    "POST", "/sim_cards/{id}/actions/disable_voice", Data[WirelessSimCardAction]
)
_ENABLE = Operation("POST", "/sim_cards/{id}/actions/enable", Data[WirelessSimCardAction])
_ENABLE_VOICE = Operation(
    "POST", "/sim_cards/{id}/actions/enable_voice", Data[WirelessSimCardAction], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/sim_card_actions",
    WirelessSimCardAction,
    nested=lambda: {"filter": models.SimCardActionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REMOVE_PUBLIC_IP = Operation(
    "POST", "/sim_cards/{id}/actions/remove_public_ip", Data[WirelessSimCardAction]
)
_RETRIEVE = Operation(
    "GET", "/sim_card_actions/{id}", Data[WirelessSimCardAction], replay=Replay.SAFE
)
_SET_PUBLIC_IP = Operation(
    "POST", "/sim_cards/{id}/actions/set_public_ip", Data[WirelessSimCardAction]
)
_SET_STANDBY = Operation("POST", "/sim_cards/{id}/actions/set_standby", Data[WirelessSimCardAction])
_VALIDATE_REGISTRATION_CODES = Operation(
    "POST",
    "/sim_cards/actions/validate_registration_codes",
    Data[list[RegistrationCodeValidation]],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Enable and disable SIM cards, voice and public IPs, and follow these actions.

    Guide: `docs/sim-cards.md`.
    """

    async def bulk_disable_voice(
        self, *, sim_card_group_id: str, **options: Unpack[RequestOptions]
    ) -> Data[BulkSimCardAction]:
        """Disable voice on several SIM cards.

        `POST /sim_cards/actions/bulk_disable_voice`

        Runs in the background on all cards of a group, with an action for each: see
        `sim_cards.actions.list` and `bulk_sim_card_actions.list`.

        Args:
            sim_card_group_id: SIM card group whose cards are all changed, from
                `sim_card_groups.list`.

        Returns:
            `BulkSimCardAction`, as `.data`: `id`, `action_type`, `settings` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _BULK_DISABLE_VOICE, body={"sim_card_group_id": sim_card_group_id}, options=options
        )

    async def bulk_enable_voice(
        self,
        *,
        sim_card_group_id: str,
        connection_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BulkSimCardAction]:
        """Enable voice on several SIM cards.

        `POST /sim_cards/actions/bulk_enable_voice`

        Runs in the background on all cards of a group, with an action for each: see
        `sim_cards.actions.list` and `bulk_sim_card_actions.list`.

        Args:
            sim_card_group_id: SIM card group whose cards are all changed, from
                `sim_card_groups.list`.
            connection_id: Mobile voice connection for the calls of all the cards; voice works
                without one too.

        Returns:
            `BulkSimCardAction`, as `.data`: `id`, `action_type`, `settings` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _BULK_ENABLE_VOICE,
            body={"sim_card_group_id": sim_card_group_id, "connection_id": connection_id},
            options=options,
        )

    async def bulk_set_public_ips(
        self, *, sim_card_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[BulkSimCardAction]:
        """Assign public IP addresses to several SIM cards.

        `POST /sim_cards/actions/bulk_set_public_ips`

        Runs in the background, with an action for each card: see `sim_cards.actions.list`.

        Args:
            sim_card_ids: SIM cards that each get a public IP; every one is charged. List of
                UUIDs.

        Returns:
            `BulkSimCardAction`, as `.data`: `id`, `action_type`, `settings` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _BULK_SET_PUBLIC_IPS, body={"sim_card_ids": sim_card_ids}, options=options
        )

    async def disable(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Disable a SIM card: it can use no data until enabled again.

        `POST /sim_cards/{id}/actions/disable`

        Runs in the background: the response is an action to follow with
        `sim_cards.actions.retrieve`, and the card is `disabling` until it is done.

        Args:
            id: SIM card, from `sim_cards.list`. UUID.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.sim_cards.actions.disable(sim_card_id)
        """
        return await self._call(_DISABLE, path={"id": id}, options=options)

    async def disable_voice(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Disable voice calls on a SIM card; data is not affected.

        `POST /sim_cards/{id}/actions/disable_voice`

        Runs in the background: the response is an action to follow with
        `sim_cards.actions.retrieve`.

        Args:
            id: SIM card, from `sim_cards.list`.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DISABLE_VOICE, path={"id": id}, options=options)

    async def enable(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Enable a SIM card, which must belong to a group.

        `POST /sim_cards/{id}/actions/enable`

        Runs in the background: the response is an action to follow with
        `sim_cards.actions.retrieve`, and the card is `enabling` until it is done.

        Args:
            id: SIM card, from `sim_cards.list`; it must belong to a SIM card group. UUID.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.sim_cards.actions.enable(sim_card_id)
        """
        return await self._call(_ENABLE, path={"id": id}, options=options)

    async def enable_voice(
        self, id: str, *, connection_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Enable voice calls on a SIM card.

        `POST /sim_cards/{id}/actions/enable_voice`

        With `connection_id` the card is joined to that mobile voice connection of yours. Runs in
        the background: follow the action with `sim_cards.actions.retrieve`.

        Args:
            id: SIM card, from `sim_cards.list`.
            connection_id: Mobile voice connection for the card's calls, from
                `mobile_voice_connections.list`; voice works without one too.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ENABLE_VOICE, path={"id": id}, body={"connection_id": connection_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.SimCardActionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WirelessSimCardAction]:
        """List the actions on SIM cards, page by page.

        `GET /sim_card_actions`

        Args:
            filter: Narrows the actions by SIM card, kind, state and bulk action. Object with
                `action_type`, `bulk_sim_card_action_id`, `sim_card_id`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WirelessSimCardAction` rows (`id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def remove_public_ip(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Remove the public IP of a SIM card.

        `POST /sim_cards/{id}/actions/remove_public_ip`

        Runs in the background: the response is an action to follow with
        `sim_cards.actions.retrieve`.

        Args:
            id: SIM card, from `sim_cards.list`. UUID.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REMOVE_PUBLIC_IP, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Retrieve an action on a SIM card: its kind and status.

        `GET /sim_card_actions/{id}`

        Args:
            id: Action, from the response that started it or `sim_cards.actions.list`. UUID.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def set_public_ip(
        self, id: str, *, region_code: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Assign a public IP address to a SIM card, for devices that must be reachable.

        `POST /sim_cards/{id}/actions/set_public_ip`

        The address is chosen by Telnyx and charged; the call fails if the balance does not cover
        it. Runs in the background: follow the action with `sim_cards.actions.retrieve`.

        Args:
            id: SIM card, from `sim_cards.list`. UUID.
            region_code: Region of the public IP, from `wireless.retrieve_regions` for the
                product `public_ips`.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SET_PUBLIC_IP, path={"id": id}, query={"region_code": region_code}, options=options
        )

    async def set_standby(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessSimCardAction]:
        """Put a SIM card on standby: able to connect, not yet in use.

        `POST /sim_cards/{id}/actions/set_standby`

        A card on standby can connect to the network; it must belong to a group. Runs in the
        background: follow the action with `sim_cards.actions.retrieve`.

        Args:
            id: SIM card, from `sim_cards.list`; it must belong to a SIM card group. UUID.

        Returns:
            `WirelessSimCardAction`, as `.data`: `id`, `status`, `action_type`, `settings`,
            `sim_card_id` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_SET_STANDBY, path={"id": id}, options=options)

    async def validate_registration_codes(
        self,
        *,
        registration_codes: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[RegistrationCodeValidation]]:
        """Check which registration codes of SIM cards are valid.

        `POST /sim_cards/actions/validate_registration_codes`

        Args:
            registration_codes: Codes printed on the SIM cards, of ten digits each.

        Returns:
            `list[RegistrationCodeValidation]`, as `.data`: `invalid_detail`, `registration_code`,
            `valid` and 1 more field.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _VALIDATE_REGISTRATION_CODES,
            body={"registration_codes": registration_codes},
            options=options,
        )
