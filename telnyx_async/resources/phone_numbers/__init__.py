"""`client.phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.phone_numbers import (
    DeletedPhoneNumber,
    PhoneNumberDetailed,
    SlimPhoneNumber,
)

if TYPE_CHECKING:
    from telnyx_async.resources.phone_numbers.actions import Actions
    from telnyx_async.resources.phone_numbers.csv_downloads import CsvDownloads
    from telnyx_async.resources.phone_numbers.jobs import Jobs
    from telnyx_async.resources.phone_numbers.messaging import Messaging
    from telnyx_async.resources.phone_numbers.voice import Voice
    from telnyx_async.resources.phone_numbers.voicemail import Voicemail

__all__ = ["PhoneNumbers"]

_DELETE = Operation("DELETE", "/phone_numbers/{id}", Data[DeletedPhoneNumber], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/phone_numbers",
    PhoneNumberDetailed,
    nested=lambda: {"filter": models.PhoneNumberFilter},
    replay=Replay.SAFE,
    names={
        "filter": {
            "voice_connection_name": "voice.connection_name",
            "voice_usage_payment_method": "voice.usage_payment_method",
        }
    },
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/phone_numbers/{id}", Data[PhoneNumberDetailed], replay=Replay.SAFE)
_SLIM_LIST = Operation(
    "GET",
    "/phone_numbers/slim",
    SlimPhoneNumber,
    nested=lambda: {"filter": models.SlimPhoneNumberFilter},
    replay=Replay.SAFE,
    names={
        "filter": {
            "voice_connection_name": "voice.connection_name",
            "voice_usage_payment_method": "voice.usage_payment_method",
        }
    },
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_UPDATE = Operation(
    "PATCH", "/phone_numbers/{phone_number_id}", Data[PhoneNumberDetailed], body=BodyKind.JSON
)


class PhoneNumbers(Resource):
    """Phone numbers."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.phone_numbers.actions import Actions

        return Actions(self._client)

    @cached_property
    def csv_downloads(self) -> CsvDownloads:
        from telnyx_async.resources.phone_numbers.csv_downloads import CsvDownloads

        return CsvDownloads(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        from telnyx_async.resources.phone_numbers.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def messaging(self) -> Messaging:
        from telnyx_async.resources.phone_numbers.messaging import Messaging

        return Messaging(self._client)

    @cached_property
    def voice(self) -> Voice:
        from telnyx_async.resources.phone_numbers.voice import Voice

        return Voice(self._client)

    @cached_property
    def voicemail(self) -> Voicemail:
        from telnyx_async.resources.phone_numbers.voicemail import Voicemail

        return Voicemail(self._client)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[DeletedPhoneNumber]:
        """Delete a phone number.

        `DELETE /phone_numbers/{id}`

        Args:
            id: String.

        Returns:
            `DeletedPhoneNumber`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.PhoneNumberFilter | Unset = UNSET,
        handle_messaging_profile_error: Literal["true", "false"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberDetailed]:
        """List phone numbers.

        `GET /phone_numbers`

        Args:
            filter: Object with `billing_group_id`, `connection_id`, `country_iso_alpha2`,
                `customer_reference`, `emergency_address_id`, `number_type`, `phone_number`,
                `source` and 5 more.
            handle_messaging_profile_error: `"true"` or `"false"`; `"false"` by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            Pages of `PhoneNumberDetailed`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "handle_messaging_profile_error": handle_messaging_profile_error,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberDetailed]:
        """Retrieve a phone number.

        `GET /phone_numbers/{id}`

        Args:
            id: String.

        Returns:
            `PhoneNumberDetailed`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    def slim_list(
        self,
        *,
        filter: models.SlimPhoneNumberFilter | Unset = UNSET,
        include_connection: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SlimPhoneNumber]:
        """List phone numbers in short form, page by page: quicker than `list`.

        `GET /phone_numbers/slim`

        Args:
            filter: Object with `billing_group_id`, `connection_id`, `country_iso_alpha2`,
                `customer_reference`, `emergency_address_id`, `number_type`, `phone_number`,
                `source` and 4 more.
            include_connection: True or false; false by default.
            include_tags: True or false; false by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            Pages of `SlimPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _SLIM_LIST,
            query={
                "filter": filter,
                "include_connection": include_connection,
                "include_tags": include_tags,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update(
        self,
        phone_number_id: str,
        *,
        address_id: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        external_pin: str | Unset = UNSET,
        hd_voice_enabled: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumberDetailed]:
        """Update a phone number.

        `PATCH /phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: String.
            address_id: String.
            billing_group_id: String.
            connection_id: String.
            customer_reference: String.
            external_pin: String.
            hd_voice_enabled: True or false.
            tags: List of strings.

        Returns:
            `PhoneNumberDetailed`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"phone_number_id": phone_number_id},
            body={
                "address_id": address_id,
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "external_pin": external_pin,
                "hd_voice_enabled": hd_voice_enabled,
                "tags": tags,
            },
            options=options,
        )
