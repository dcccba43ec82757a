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
    """Phone number voice."""

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
        """List phone number voices.

        `GET /phone_numbers/voice`

        Args:
            filter: Object with `connection_name`, `customer_reference`, `phone_number`,
                `voice_usage_payment_method`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            Pages of `PhoneNumberWithVoiceSettings`: await the first one, or iterate over all rows.

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
        """Retrieve a phone number voice.

        `GET /phone_numbers/{id}/voice`

        Args:
            id: String.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`.

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
        """Update a phone number voice.

        `PATCH /phone_numbers/{id}/voice`

        Args:
            id: String.
            call_forwarding: Object with `call_forwarding_enabled`, `forwarding_type`,
                `forwards_to`.
            call_recording: Object with `inbound_call_recording_channels`,
                `inbound_call_recording_enabled`, `inbound_call_recording_format`.
            caller_id_name_enabled: True or false; false by default.
            cnam_listing: Object with `cnam_listing_details`, `cnam_listing_enabled`.
            inbound_call_screening: `"disabled"`, `"reject_calls"` or `"flag_calls"`;
                `"disabled"` by default.
            media_features: Object with `accept_any_rtp_packets_enabled`,
                `rtp_auto_adjust_enabled`, `t38_fax_gateway_enabled`.
            tech_prefix_enabled: True or false; false by default.
            translated_number: String.
            usage_payment_method: `"pay-per-minute"` or `"channel"`; `"pay-per-minute"` by
                default.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
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
