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
    """Mobile phone number messaging."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobilePhoneNumberWithMessagingSettings]:
        """List mobile phone number messagings.

        `GET /mobile_phone_numbers/messaging`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `MobilePhoneNumberWithMessagingSettings`: await the first one, or iterate over
            all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MobilePhoneNumberWithMessagingSettings]:
        """Retrieve a mobile phone number messaging.

        `GET /mobile_phone_numbers/{id}/messaging`

        Args:
            id: String.

        Returns:
            `MobilePhoneNumberWithMessagingSettings`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
