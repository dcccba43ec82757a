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
    """Mobile phone numbers."""

    @cached_property
    def messaging(self) -> Messaging:
        from telnyx_async.resources.mobile_phone_numbers.messaging import Messaging

        return Messaging(self._client)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobilePhoneNumber]:
        """List mobile phone numbers.

        `GET /v2/mobile_phone_numbers`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `MobilePhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MobilePhoneNumber]:
        """Retrieve a mobile phone number.

        `GET /v2/mobile_phone_numbers/{id}`

        Args:
            id: String.

        Returns:
            `MobilePhoneNumber`, as `.data`.

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
        """Update a mobile phone number.

        `PATCH /v2/mobile_phone_numbers/{id}`

        Args:
            id: String.
            call_forwarding: Object with `call_forwarding_enabled`, `forwarding_type`,
                `forwards_to`.
            call_recording: Object with `inbound_call_recording_channels`,
                `inbound_call_recording_enabled`, `inbound_call_recording_format`.
            caller_id_name_enabled: True or false.
            cnam_listing: Object with `cnam_listing_details`, `cnam_listing_enabled`.
            connection_id: String or null.
            customer_reference: String or null.
            inbound: Object with `interception_app_id`.
            inbound_call_screening: `"disabled"`, `"reject_calls"` or `"flag_calls"`.
            noise_suppression: True or false.
            outbound: Object with `interception_app_id`.
            tags: List of strings.

        Returns:
            `MobilePhoneNumber`, as `.data`.

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
