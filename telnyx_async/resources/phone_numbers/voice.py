"""`client.phone_numbers.voice`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.phone_numbers import PhoneNumberWithVoiceSettings

__all__ = ["Voice"]

_LIST = Operation(
    "GET",
    "/phone_numbers/voice",
    PhoneNumberWithVoiceSettings,
    nested=lambda: {"filter": models.PhoneNumberVoiceFilter},
    replay=Replay.SAFE,
    names={"filter": {"voice_usage_payment_method": "voice.usage_payment_method"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/phone_numbers/{id}/voice", Data[PhoneNumberWithVoiceSettings], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/phone_numbers/{id}/voice",
    Data[PhoneNumberWithVoiceSettings],
    nested=lambda: {
        "call_forwarding": models.CallForwardingParam,
        "call_recording": models.CallRecordingParam,
        "cnam_listing": models.CnamListingParam,
        "media_features": models.MediaFeaturesParam,
    },
    body=BodyKind.JSON,
)


class Voice(Resource):
    """Voice settings of phone numbers: forwarding, recording, caller name, fax.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        *,
        filter: models.PhoneNumberVoiceFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberWithVoiceSettings]:
        """List the phone numbers with their voice settings, page by page.

        `GET /phone_numbers/voice`

        Args:
            filter: Narrows the list by number, connection name, customer reference and way of
                payment. Object with `connection_name`, `customer_reference`, `phone_number`,
                `voice_usage_payment_method`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Field to sort by, such as `phone_number` or `purchased_at`; without it, the
                newest come first. `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            A page of `PhoneNumberWithVoiceSettings` rows (`id`, `phone_number`, `call_forwarding`,
            `call_recording`, `cnam_listing`, `connection_id` and 8 more fields); iterating goes on
            through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithVoiceSettings]:
        """Retrieve the voice settings of a phone number.

        `GET /phone_numbers/{id}/voice`

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`: `id`, `phone_number`, `call_forwarding`,
            `call_recording`, `cnam_listing`, `connection_id` and 8 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        call_forwarding: models.CallForwardingParam | Model | Unset = UNSET,
        call_recording: models.CallRecordingParam | Model | Unset = UNSET,
        caller_id_name_enabled: bool | Unset = UNSET,
        cnam_listing: models.CnamListingParam | Model | Unset = UNSET,
        inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | Unset = UNSET,
        media_features: models.MediaFeaturesParam | Model | Unset = UNSET,
        tech_prefix_enabled: bool | Unset = UNSET,
        translated_number: str | Unset = UNSET,
        usage_payment_method: Literal["pay-per-minute", "channel"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumberWithVoiceSettings]:
        """Change forwarding, recording, caller name and other voice settings of a number.

        `PATCH /phone_numbers/{id}/voice`

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.
            call_forwarding: Where inbound calls are sent on to: `forwards_to` with
                `forwarding_type`, switched on by `call_forwarding_enabled`. Object with
                `call_forwarding_enabled`, `forwarding_type`, `forwards_to`.
            call_recording: Recording of inbound calls: on or off, format, mono or stereo.
                Object with `inbound_call_recording_channels`, `inbound_call_recording_enabled`,
                `inbound_call_recording_format`.
            caller_id_name_enabled: Looks up the caller's name for inbound calls to this number
                and passes it on with the call; each lookup may be charged. Default `false`.
            cnam_listing: Name shown to those who get calls from this US number; switched on and
                given in one go. Object with `cnam_listing_details`, `cnam_listing_enabled`.
            inbound_call_screening: What happens to inbound calls that look fraudulent:
                `reject_calls` drops them, `flag_calls` lets them through marked, `disabled` does
                not check. Costs a monthly fee per number. Default `"disabled"`.
            media_features: RTP and T.38 options, for equipment behind NAT and for fax. Object
                with `accept_any_rtp_packets_enabled`, `rtp_auto_adjust_enabled`,
                `t38_fax_gateway_enabled`.
            tech_prefix_enabled: Whether calls of this number use a tech prefix, digits in front
                of the dialed number that identify the account. Default `false`.
            translated_number: Replaces the dialed number of inbound calls before they reach
                your side; digits or letters, so that the system behind can tell its lines apart.
            usage_payment_method: `pay-per-minute` bills inbound calls by their length;
                `channel` takes them from the account's reserved concurrent channels. Default
                `"pay-per-minute"`.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`: `id`, `phone_number`, `call_forwarding`,
            `call_recording`, `cnam_listing`, `connection_id` and 8 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.phone_numbers.voice.update(phone_number_id, tech_prefix_enabled=False)
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "call_forwarding": call_forwarding,
                "call_recording": call_recording,
                "caller_id_name_enabled": caller_id_name_enabled,
                "cnam_listing": cnam_listing,
                "inbound_call_screening": inbound_call_screening,
                "media_features": media_features,
                "tech_prefix_enabled": tech_prefix_enabled,
                "translated_number": translated_number,
                "usage_payment_method": usage_payment_method,
            },
            options=options,
        )
