"""`client.alphanumeric_sender_ids`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import AlphanumericSenderID

__all__ = ["AlphanumericSenderIds"]

_CREATE = Operation(
    "POST", "/alphanumeric_sender_ids", Data[AlphanumericSenderID], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/alphanumeric_sender_ids/{id}", Data[AlphanumericSenderID], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/alphanumeric_sender_ids",
    AlphanumericSenderID,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/alphanumeric_sender_ids/{id}", Data[AlphanumericSenderID], replay=Replay.SAFE
)


class AlphanumericSenderIds(Resource):
    """Sender names such as `ACME` that recipients see instead of a number.

    Guide: `docs/messaging.md`.
    """

    async def create(
        self,
        *,
        alphanumeric_sender_id: str,
        messaging_profile_id: str,
        us_long_code_fallback: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AlphanumericSenderID]:
        """Add a sender name to a messaging profile.

        `POST /alphanumeric_sender_ids`

        Args:
            alphanumeric_sender_id: Sender name that recipients see instead of a number: up to
                11 letters, digits and spaces. They cannot reply to it.
            messaging_profile_id: Messaging profile to which the sender name belongs, from
                `messaging_profiles.list`. UUID.
            us_long_code_fallback: US number of yours that sends in place of the name to the
                USA, where sender names are not allowed; E.164 format.

        Returns:
            `AlphanumericSenderID`, as `.data`: `id`, `alphanumeric_sender_id`,
            `messaging_profile_id`, `us_long_code_fallback` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.alphanumeric_sender_ids.create(
                alphanumeric_sender_id="ACME", messaging_profile_id=messaging_profile_id
            )
        """
        return await self._call(
            _CREATE,
            body={
                "alphanumeric_sender_id": alphanumeric_sender_id,
                "messaging_profile_id": messaging_profile_id,
                "us_long_code_fallback": us_long_code_fallback,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AlphanumericSenderID]:
        """Delete a sender name and remove it from its messaging profile.

        `DELETE /alphanumeric_sender_ids/{id}`

        Args:
            id: Sender name to delete, by its ID from `alphanumeric_sender_ids.list`.

        Returns:
            `AlphanumericSenderID`, as `.data`: `id`, `alphanumeric_sender_id`,
            `messaging_profile_id`, `us_long_code_fallback` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_messaging_profile_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AlphanumericSenderID]:
        """List your sender names, of all messaging profiles or of one.

        `GET /alphanumeric_sender_ids`

        Args:
            filter_messaging_profile_id: Only numbers or sender IDs of this messaging profile.
                UUID.
            page_number: Page of the list to start with, counted from 1. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.

        Returns:
            A page of `AlphanumericSenderID` rows (`id`, `alphanumeric_sender_id`,
            `messaging_profile_id`, `us_long_code_fallback` and 2 more fields); iterating goes on
            through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[messaging_profile_id]": filter_messaging_profile_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[AlphanumericSenderID]:
        """Retrieve one sender name.

        `GET /alphanumeric_sender_ids/{id}`

        Args:
            id: Sender name to look up, by its ID from `alphanumeric_sender_ids.list`.

        Returns:
            `AlphanumericSenderID`, as `.data`: `id`, `alphanumeric_sender_id`,
            `messaging_profile_id`, `us_long_code_fallback` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
