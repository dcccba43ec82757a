"""`client.phone_numbers.messaging`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import PhoneNumberWithMessagingSettings

__all__ = ["Messaging"]

_LIST = Operation(
    "GET",
    "/phone_numbers/messaging",
    PhoneNumberWithMessagingSettings,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/phone_numbers/{id}/messaging",
    Data[PhoneNumberWithMessagingSettings],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/phone_numbers/{id}/messaging",
    Data[PhoneNumberWithMessagingSettings],
    body=BodyKind.JSON,
)


class Messaging(Resource):
    """Messaging settings of phone numbers: profile and plan.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        *,
        filter_messaging_profile_id: str | Unset = UNSET,
        filter_phone_number: str | Unset = UNSET,
        filter_phone_number_contains: str | Unset = UNSET,
        filter_type: Literal["tollfree", "longcode", "shortcode"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_phone_number: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberWithMessagingSettings]:
        """List the phone numbers with their messaging settings, page by page.

        `GET /phone_numbers/messaging`

        Args:
            filter_messaging_profile_id: Only numbers assigned to this messaging profile. UUID.
            filter_phone_number: Only this phone number, in E.164 format.
            filter_phone_number_contains: Only numbers that contain these digits.
            filter_type: Only numbers of this kind: `tollfree`, `longcode` (ordinary) or
                `shortcode`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort_phone_number: Sorts by phone number: `asc` from low to high, `desc` the other
                way.

        Returns:
            A page of `PhoneNumberWithMessagingSettings` rows (`id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields); iterating goes
            on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[messaging_profile_id]": filter_messaging_profile_id,
                "filter[phone_number]": filter_phone_number,
                "filter[phone_number][contains]": filter_phone_number_contains,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort[phone_number]": sort_phone_number,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithMessagingSettings]:
        """Retrieve the messaging settings of a phone number.

        `GET /phone_numbers/{id}/messaging`

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`: `id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        messaging_product: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumberWithMessagingSettings]:
        """Assign a phone number to a messaging profile or another messaging plan.

        `PATCH /phone_numbers/{id}/messaging`

        Args:
            id: Number of the account, by its ID from `phone_numbers.list`.
            messaging_product: Messaging plan to switch to; see `eligible_messaging_products` of
                the number.
            messaging_profile_id: Messaging profile that sends and receives with the number; an
                empty text takes it off its profile.
            tags: Labels that replace the present ones of the number.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`: `id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.phone_numbers.messaging.update(
                phone_number_id, messaging_profile_id=messaging_profile_id
            )
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "messaging_product": messaging_product,
                "messaging_profile_id": messaging_profile_id,
                "tags": tags,
            },
            options=options,
        )
