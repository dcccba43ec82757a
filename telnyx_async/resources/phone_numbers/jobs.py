"""`client.phone_numbers.jobs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.phone_numbers import PhoneNumbersJob

__all__ = ["Jobs"]

_DELETE_BATCH = Operation(
    "POST", "/phone_numbers/jobs/delete_phone_numbers", Data[PhoneNumbersJob], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/phone_numbers/jobs",
    PhoneNumbersJob,
    nested=lambda: {"filter": models.PhoneNumbersJobFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/phone_numbers/jobs/{id}", Data[PhoneNumbersJob], replay=Replay.SAFE)
_UPDATE_BATCH = Operation(
    "POST",
    "/phone_numbers/jobs/update_phone_numbers",
    Data[PhoneNumbersJob],
    nested=lambda: {
        "filter": models.PhoneNumberJobFilter,
        "voice": models.UpdateVoiceSettingsParam,
    },
    body=BodyKind.JSON,
    names={
        "filter": {
            "voice_connection_name": "voice.connection_name",
            "voice_usage_payment_method": "voice.usage_payment_method",
        }
    },
)
_UPDATE_EMERGENCY_SETTINGS_BATCH = Operation(
    "POST",
    "/phone_numbers/jobs/update_emergency_settings",
    Data[PhoneNumbersJob],
    body=BodyKind.JSON,
)


class Jobs(Resource):
    """Background jobs that change or delete many phone numbers.

    Guide: `docs/numbers.md`.
    """

    async def delete_batch(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumbersJob]:
        """Start a background job that releases several phone numbers.

        `POST /phone_numbers/jobs/delete_phone_numbers`

        Up to 1,000 numbers. Follow the job with `phone_numbers.jobs.retrieve`.

        Args:
            phone_numbers: Numbers to delete from the account, in E.164 format, up to 1,000. The
                account gives them up and is no longer charged for them.

        Returns:
            `PhoneNumbersJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`, `parameters`,
            `pending_operations` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_BATCH, body={"phone_numbers": phone_numbers}, options=options
        )

    def list(
        self,
        *,
        filter: models.PhoneNumbersJobFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumbersJob]:
        """List the jobs on phone numbers, newest first.

        `GET /phone_numbers/jobs`

        Several statuses or numbers of one filter are alternatives; different filters must all hold.

        Args:
            filter: Narrows the jobs by type, status, customer reference and the numbers they
                worked on. Object with `customer_reference`, `phone_number`, `status`, `type`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: `created_at` puts the oldest jobs first; without it, the newest come first.

        Returns:
            A page of `PhoneNumbersJob` rows (`id`, `status`, `etc`, `failed_operations`,
            `parameters`, `pending_operations` and 6 more fields); iterating goes on through all
            pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PhoneNumbersJob]:
        """Retrieve a job: which numbers succeeded, failed or are pending.

        `GET /phone_numbers/jobs/{id}`

        Args:
            id: Job, from one of the batch methods or `phone_numbers.jobs.list`.

        Returns:
            `PhoneNumbersJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`, `parameters`,
            `pending_operations` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update_batch(
        self,
        *,
        phone_numbers: Sequence[str],
        filter: models.PhoneNumberJobFilter | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        deletion_lock_enabled: bool | Unset = UNSET,
        external_pin: str | Unset = UNSET,
        hd_voice_enabled: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        voice: models.UpdateVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumbersJob]:
        """Start a background job that changes settings of several phone numbers.

        `POST /phone_numbers/jobs/update_phone_numbers`

        Up to 1,000 numbers, listed in `phone_numbers` (numbers or IDs) or selected by `filter`; a
        filter changes all that match. Give at least one setting. Follow the job with
        `phone_numbers.jobs.retrieve`.

        Args:
            phone_numbers: Numbers to change, by ID or in E.164 format. Needed unless `filter`
                selects them.
            filter: Selects the numbers instead of `phone_numbers`: all that match are changed,
                up to 1,000. Object with `billing_group_id`, `connection_id`, `customer_reference`,
                `emergency_address_id`, `has_bundle`, `phone_number`, `status`, `tag` and 2 more.
            billing_group_id: Billing group that the number's costs are booked to, from
                `billing_groups.list`.
            connection_id: Connection or voice application to assign all the numbers to.
            customer_reference: Sets this reference on all the numbers, and on the job itself,
                which can be found by it for 90 days.
            deletion_lock_enabled: `true` protects the number from being deleted by API or in
                the portal until the lock is taken off.
            external_pin: PIN that a carrier must know to port the number away. Telnyx checks it
                where that carrier takes part; not all do.
            hd_voice_enabled: Wideband audio (HD Voice) on the number; a paid feature that not
                every number offers.
            tags: Labels that replace the present ones of all the numbers.
            voice: Voice settings that are set on all the numbers. Object with
                `call_forwarding`, `call_recording`, `caller_id_name_enabled`, `cnam_listing`,
                `inbound_call_screening`, `media_features`, `tech_prefix_enabled`,
                `translated_number` and 1 more.

        Returns:
            `PhoneNumbersJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`, `parameters`,
            `pending_operations` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_BATCH,
            query={"filter": filter},
            body={
                "phone_numbers": phone_numbers,
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "deletion_lock_enabled": deletion_lock_enabled,
                "external_pin": external_pin,
                "hd_voice_enabled": hd_voice_enabled,
                "tags": tags,
                "voice": voice,
            },
            options=options,
        )

    async def update_emergency_settings_batch(
        self,
        *,
        emergency_enabled: bool,
        phone_numbers: Sequence[str],
        emergency_address_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumbersJob]:
        """Start to change the emergency settings of several phone numbers.

        `POST /phone_numbers/jobs/update_emergency_settings`

        Up to 1,000 numbers. Follow the job with `phone_numbers.jobs.retrieve`.

        Args:
            emergency_enabled: `true` switches emergency calling on for all the numbers, `false`
                off.
            phone_numbers: Numbers to change, up to 1,000.
            emergency_address_id: Address the emergency center gets, from `addresses.create`.
                Needed with `emergency_enabled=true`; otherwise leave it out.

        Returns:
            `PhoneNumbersJob`, as `.data`: `id`, `status`, `etc`, `failed_operations`, `parameters`,
            `pending_operations` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_EMERGENCY_SETTINGS_BATCH,
            body={
                "emergency_enabled": emergency_enabled,
                "phone_numbers": phone_numbers,
                "emergency_address_id": emergency_address_id,
            },
            options=options,
        )
