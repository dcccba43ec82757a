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
    """Phone number messaging."""

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
        """List phone number messagings.

        `GET /phone_numbers/messaging`

        Args:
            filter_messaging_profile_id: UUID.
            filter_phone_number: String.
            filter_phone_number_contains: String.
            filter_type: `"tollfree"`, `"longcode"` or `"shortcode"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort_phone_number: `"asc"` or `"desc"`.

        Returns:
            Pages of `PhoneNumberWithMessagingSettings`: await the first one, or iterate over all
            rows.

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
        """Retrieve a phone number messaging.

        `GET /phone_numbers/{id}/messaging`

        Args:
            id: String.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`.

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
        """Update a phone number messaging.

        `PATCH /phone_numbers/{id}/messaging`

        Args:
            id: String.
            messaging_product: String.
            messaging_profile_id: String.
            tags: List of strings.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
