"""`client.messaging_hosted_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import MessagingHostedNumberOrder, PhoneNumberWithMessagingSettings

__all__ = ["MessagingHostedNumbers"]

_DELETE = Operation(
    "DELETE", "/messaging_hosted_numbers/{id}", Data[MessagingHostedNumberOrder], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/messaging_hosted_numbers",
    PhoneNumberWithMessagingSettings,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/messaging_hosted_numbers/{id}",
    Data[PhoneNumberWithMessagingSettings],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/messaging_hosted_numbers/{id}",
    Data[PhoneNumberWithMessagingSettings],
    body=BodyKind.JSON,
)


class MessagingHostedNumbers(Resource):
    """Numbers with voice elsewhere whose messaging runs at Telnyx.

    Guide: `docs/messaging.md`.
    """

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """Remove a hosted number; its messaging at Telnyx ends.

        `DELETE /messaging_hosted_numbers/{id}`

        Args:
            id: Hosted number to give up, by its ID; its messaging at Telnyx ends.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`: `id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_messaging_profile_id: str | Unset = UNSET,
        filter_phone_number: str | Unset = UNSET,
        filter_phone_number_contains: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_phone_number: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberWithMessagingSettings]:
        """List your hosted numbers, by profile or digits.

        `GET /messaging_hosted_numbers`

        Args:
            filter_messaging_profile_id: Only numbers or sender IDs of this messaging profile.
                UUID.
            filter_phone_number: Only this number, in E.164 format.
            filter_phone_number_contains: Only numbers that contain these digits.
            page_number: Page of the list to start with, counted from 1. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.
            sort_phone_number: Order by number: `asc` from the lowest, `desc` from the highest.

        Returns:
            A page of `PhoneNumberWithMessagingSettings` rows (`id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields); iterating goes
            on through all pages.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[messaging_profile_id]": filter_messaging_profile_id,
                "filter[phone_number]": filter_phone_number,
                "filter[phone_number][contains]": filter_phone_number_contains,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort[phone_number]": sort_phone_number,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithMessagingSettings]:
        """Retrieve the messaging settings of a hosted number.

        `GET /messaging_hosted_numbers/{id}`

        Args:
            id: Hosted number, by its ID or in E.164 format.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`: `id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
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
        """Change profile, product or tags of a hosted number.

        `PATCH /messaging_hosted_numbers/{id}`

        Args:
            id: Hosted number to change, by its ID or in E.164 format.
            messaging_product: Messaging product of the number, one of its
                `eligible_messaging_products`; left out or `null`, it stays.
            messaging_profile_id: Messaging profile to assign the number to; `""` takes it away,
                left out it stays.
            tags: Your own labels on the number, code or message, for finding it again; a list
                given in an update replaces the old one.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`: `id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
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
