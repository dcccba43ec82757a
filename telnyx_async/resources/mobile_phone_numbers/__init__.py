"""`client.mobile_phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.mobile_phone_numbers import MobilePhoneNumber

if TYPE_CHECKING:
    from telnyx_async.resources.mobile_phone_numbers.messaging import Messaging

__all__ = ["MobilePhoneNumbers"]

_LIST = Operation(
    "GET",
    "/v2/mobile_phone_numbers",
    MobilePhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/v2/mobile_phone_numbers/{id}", Data[MobilePhoneNumber], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/v2/mobile_phone_numbers/{id}",
    Data[MobilePhoneNumber],
    nested=lambda: {
        "call_forwarding": models.MobilePhoneNumberCallForwardingParam,
        "call_recording": models.MobilePhoneNumberCallRecordingParam,
        "cnam_listing": models.MobilePhoneNumberCnamListingParam,
        "inbound": models.MobilePhoneNumberInterceptionParam,
        "outbound": models.MobilePhoneNumberInterceptionParam,
    },
    body=BodyKind.JSON,
)


class MobilePhoneNumbers(Resource):
    """Phone numbers of SIM cards, with their call settings.

    Sub-resources: `messaging`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Messaging settings of mobile numbers."""
        from telnyx_async.resources.mobile_phone_numbers.messaging import Messaging

        return Messaging(self._client)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobilePhoneNumber]:
        """List the mobile numbers of the account, page by page.

        `GET /v2/mobile_phone_numbers`

        Args:
            page_number: Page to load, counted from 1.
            page_size: How many entries a page has.

        Returns:
            A page of `MobilePhoneNumber` rows (`id`, `phone_number`, `status`, `call_forwarding`,
            `call_recording`, `caller_id_name_enabled` and 16 more fields); iterating goes on
            through all pages.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MobilePhoneNumber]:
        """Retrieve a mobile number with its call settings and SIM card.

        `GET /v2/mobile_phone_numbers/{id}`

        Args:
            id: Mobile phone number, from `mobile_phone_numbers.list`.

        Returns:
            `MobilePhoneNumber`, as `.data`: `id`, `phone_number`, `status`, `call_forwarding`,
            `call_recording`, `caller_id_name_enabled` and 16 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        call_forwarding: models.MobilePhoneNumberCallForwardingParam | Model | Unset = UNSET,
        call_recording: models.MobilePhoneNumberCallRecordingParam | Model | Unset = UNSET,
        caller_id_name_enabled: bool | Unset = UNSET,
        cnam_listing: models.MobilePhoneNumberCnamListingParam | Model | Unset = UNSET,
        connection_id: str | None | Unset = UNSET,
        customer_reference: str | None | Unset = UNSET,
        inbound: models.MobilePhoneNumberInterceptionParam | Model | Unset = UNSET,
        inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | Unset = UNSET,
        noise_suppression: bool | Unset = UNSET,
        outbound: models.MobilePhoneNumberInterceptionParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MobilePhoneNumber]:
        """Change forwarding, recording, connection and other settings of a mobile number.

        `PATCH /v2/mobile_phone_numbers/{id}`

        Args:
            id: Mobile phone number, from `mobile_phone_numbers.list`.
            call_forwarding: Where inbound calls to the number are sent on to, and when. Object
                with `call_forwarding_enabled`, `forwarding_type`, `forwards_to`.
            call_recording: Whether and how inbound calls to the number are recorded. Object
                with `inbound_call_recording_channels`, `inbound_call_recording_enabled`,
                `inbound_call_recording_format`.
            caller_id_name_enabled: Looks up the caller's name for inbound calls to this number
                and passes it on with the call; each lookup may be charged.
            cnam_listing: Name shown to those who get calls from this number: the entry in the
                US CNAM databases. Object with `cnam_listing_details`, `cnam_listing_enabled`.
            connection_id: Mobile voice connection to assign the number to; `null` takes it off.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            inbound: Application that takes over calls to the number. Object with
                `interception_app_id`.
            inbound_call_screening: What happens to inbound calls that look fraudulent:
                `reject_calls` drops them, `flag_calls` lets them through marked, `disabled` does
                not check. Costs a monthly fee per number.
            noise_suppression: `true` removes background noise from calls.
            outbound: Application that takes over calls the SIM card makes. Object with
                `interception_app_id`.
            tags: Labels that replace the present ones of the number.

        Returns:
            `MobilePhoneNumber`, as `.data`: `id`, `phone_number`, `status`, `call_forwarding`,
            `call_recording`, `caller_id_name_enabled` and 16 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "call_forwarding": call_forwarding,
                "call_recording": call_recording,
                "caller_id_name_enabled": caller_id_name_enabled,
                "cnam_listing": cnam_listing,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "inbound": inbound,
                "inbound_call_screening": inbound_call_screening,
                "noise_suppression": noise_suppression,
                "outbound": outbound,
                "tags": tags,
            },
            options=options,
        )
