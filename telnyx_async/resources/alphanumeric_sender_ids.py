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
    """Alphanumeric sender IDs."""

    async def create(
        self,
        *,
        alphanumeric_sender_id: str,
        messaging_profile_id: str,
        us_long_code_fallback: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AlphanumericSenderID]:
        """Create an alphanumeric sender ID.

        `POST /alphanumeric_sender_ids`

        Args:
            alphanumeric_sender_id: String.
            messaging_profile_id: UUID.
            us_long_code_fallback: String.

        Returns:
            `AlphanumericSenderID`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
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
        """Delete an alphanumeric sender ID.

        `DELETE /alphanumeric_sender_ids/{id}`

        Args:
            id: String.

        Returns:
            `AlphanumericSenderID`, as `.data`.

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
        """List alphanumeric sender IDs.

        `GET /alphanumeric_sender_ids`

        Args:
            filter_messaging_profile_id: UUID.
            page_number: Integer; `1` by default.
            page_size: Integer; `20` by default.

        Returns:
            Pages of `AlphanumericSenderID`: await the first one, or iterate over all rows.

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
        """Retrieve an alphanumeric sender ID.

        `GET /alphanumeric_sender_ids/{id}`

        Args:
            id: String.

        Returns:
            `AlphanumericSenderID`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
