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
    """Messaging hosted numbers."""

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingHostedNumberOrder]:
        """Delete a messaging hosted number.

        `DELETE /messaging_hosted_numbers/{id}`

        Args:
            id: String.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`.

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
        """List messaging hosted numbers.

        `GET /messaging_hosted_numbers`

        Args:
            filter_messaging_profile_id: UUID.
            filter_phone_number: String.
            filter_phone_number_contains: String.
            page_number: Integer; `1` by default.
            page_size: Integer; `20` by default.
            sort_phone_number: `"asc"` or `"desc"`.

        Returns:
            Pages of `PhoneNumberWithMessagingSettings`: await the first one, or iterate over all
            rows.

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
        """Retrieve a messaging hosted number.

        `GET /messaging_hosted_numbers/{id}`

        Args:
            id: String.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`.

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
        """Update a messaging hosted number.

        `PATCH /messaging_hosted_numbers/{id}`

        Args:
            id: String.
            messaging_product: String.
            messaging_profile_id: String.
            tags: List of strings.

        Returns:
            `PhoneNumberWithMessagingSettings`, as `.data`.

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
