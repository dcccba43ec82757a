"""`client.mobile_phone_numbers.messaging`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.mobile_phone_numbers import MobilePhoneNumberWithMessagingSettings

__all__ = ["Messaging"]

_LIST = Operation(
    "GET",
    "/mobile_phone_numbers/messaging",
    MobilePhoneNumberWithMessagingSettings,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/mobile_phone_numbers/{id}/messaging",
    Data[MobilePhoneNumberWithMessagingSettings],
    replay=Replay.SAFE,
)


class Messaging(Resource):
    """Messaging settings of mobile numbers."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobilePhoneNumberWithMessagingSettings]:
        """List the mobile numbers with their messaging settings.

        `GET /mobile_phone_numbers/messaging`

        Args:
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `MobilePhoneNumberWithMessagingSettings` rows (`id`, `phone_number`,
            `country_code`, `features`, `messaging_product`, `messaging_profile_id` and 7 more
            fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MobilePhoneNumberWithMessagingSettings]:
        """Retrieve the messaging settings of a mobile number.

        `GET /mobile_phone_numbers/{id}/messaging`

        Args:
            id: Mobile phone number, from `mobile_phone_numbers.list`.

        Returns:
            `MobilePhoneNumberWithMessagingSettings`, as `.data`: `id`, `phone_number`,
            `country_code`, `features`, `messaging_product`, `messaging_profile_id` and 7 more
            fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
