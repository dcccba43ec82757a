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
    """Phone numbers of the account, and their settings.

    Sub-resources: `actions`, `csv_downloads`, `jobs`, `messaging`, `voice`, `voicemail`. Guide:
    `docs/numbers.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Emergency calling, bundles and ownership of phone numbers."""
        from telnyx_async.resources.phone_numbers.actions import Actions

        return Actions(self._client)

    @cached_property
    def csv_downloads(self) -> CsvDownloads:
        """Exports of the account's phone numbers as CSV."""
        from telnyx_async.resources.phone_numbers.csv_downloads import CsvDownloads

        return CsvDownloads(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Background jobs that change or delete many phone numbers."""
        from telnyx_async.resources.phone_numbers.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def messaging(self) -> Messaging:
        """Messaging settings of phone numbers: profile and plan."""
        from telnyx_async.resources.phone_numbers.messaging import Messaging

        return Messaging(self._client)

    @cached_property
    def voice(self) -> Voice:
        """Voice settings of phone numbers: forwarding, recording, caller name, fax."""
        from telnyx_async.resources.phone_numbers.voice import Voice

        return Voice(self._client)

    @cached_property
    def voicemail(self) -> Voicemail:
        """Voicemail of phone numbers."""
        from telnyx_async.resources.phone_numbers.voicemail import Voicemail

        return Voicemail(self._client)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[DeletedPhoneNumber]:
        """Release a phone number: it is no longer billed and may be lost for good.

        `DELETE /phone_numbers/{id}`

        Calls and messages to the number stop at once; somebody else may buy it.

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.

        Returns:
            `DeletedPhoneNumber`, as `.data`: `id`, `phone_number`, `status`, `activated_at`,
            `billing_group_id`, `call_forwarding_enabled` and 20 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.phone_numbers.delete(phone_number_id)
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
        """List the phone numbers of the account, page by page.

        `GET /phone_numbers`

        For large accounts `phone_numbers.slim_list` is faster and less limited.

        Args:
            filter: Narrows the list: digits, status, tag, country, connection, billing group,
                emergency address and more; all conditions given have to hold. Object with
                `billing_group_id`, `connection_id`, `country_iso_alpha2`, `customer_reference`,
                `emergency_address_id`, `number_type`, `phone_number`, `source` and 5 more.
            handle_messaging_profile_error: `true` answers without messaging profile data, and
                with an error note, when that data cannot be loaded; otherwise the whole request
                fails with 503. `"true"` or `"false"`; default `"false"`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Field to sort by, such as `phone_number` or `purchased_at`; without it, the
                newest come first. `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            A page of `PhoneNumberDetailed` rows (`id`, `phone_number`, `status`,
            `country_iso_alpha2`, `deletion_lock_enabled`, `external_pin` and 25 more fields);
            iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.phone_numbers.list(filter={"status": "active"})
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
        """Retrieve a phone number with all its settings.

        `GET /phone_numbers/{id}`

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.

        Returns:
            `PhoneNumberDetailed`, as `.data`: `id`, `phone_number`, `status`, `country_iso_alpha2`,
            `deletion_lock_enabled`, `external_pin` and 25 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.phone_numbers.retrieve(phone_number_id)
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
        """List phone numbers in short form, without settings: faster than `list` on large accounts.

        `GET /phone_numbers/slim`

        Args:
            filter: Narrows the list: digits, status, country, connection, billing group and
                more; tags and connection names need their `include_` argument. Object with
                `billing_group_id`, `connection_id`, `country_iso_alpha2`, `customer_reference`,
                `emergency_address_id`, `number_type`, `phone_number`, `source` and 4 more.
            include_connection: `true` adds the connection, which the short form leaves out;
                needed to filter by its name. Default `false`.
            include_tags: `true` adds the tags, which the short form leaves out; needed to
                filter by tag. Default `false`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Field to sort by, such as `phone_number` or `purchased_at`; without it, the
                newest come first. `"purchased_at"`, `"phone_number"`, `"connection_name"` or
                `"usage_payment_method"`.

        Returns:
            A page of `SlimPhoneNumber` rows (`id`, `phone_number`, `status`, `activated_at`,
            `billing_group_id`, `call_forwarding_enabled` and 18 more fields); iterating goes on
            through all pages.

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
        """Assign a phone number to a connection or billing group, or change its tags and PIN.

        `PATCH /phone_numbers/{phone_number_id}`

        Args:
            phone_number_id: Number to change, by its ID from `phone_numbers.list`.
            address_id: Address that documents where the number is used, from
                `addresses.create`; some countries demand it.
            billing_group_id: Billing group that the number's costs are booked to from now on,
                from `billing_groups.list`.
            connection_id: Connection or voice application that gets the calls, from
                `connections.list`.
            customer_reference: Text of your own, such as the customer who uses the number;
                usable as filter in `phone_numbers.list`.
            external_pin: PIN that a carrier must know to port the number away; a protection
                against theft, where the carrier takes part.
            hd_voice_enabled: `true` switches wideband audio on, where the number offers it; it
                costs extra.
            tags: Labels that replace the present ones of the number.

        Returns:
            `PhoneNumberDetailed`, as `.data`: `id`, `phone_number`, `status`, `country_iso_alpha2`,
            `deletion_lock_enabled`, `external_pin` and 25 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.phone_numbers.update(
                phone_number_id, connection_id=connection_id, tags=["support"]
            )
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
