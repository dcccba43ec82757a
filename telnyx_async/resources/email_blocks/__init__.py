"""`client.email_blocks`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_blocks import EmailBlockEvent
from telnyx_async.models.shared import EmailBlock

if TYPE_CHECKING:
    from telnyx_async.resources.email_blocks.imports import Imports

__all__ = ["EmailBlocks"]

_CREATE = Operation("POST", "/email_blocks", Data[EmailBlock], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/email_blocks/{id}", Data[EmailBlock], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/email_blocks",
    EmailBlock,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/email_blocks/{id}", Data[EmailBlock], replay=Replay.SAFE)
_RETRIEVE_EVENTS = Operation(
    "GET",
    "/email_blocks/{id}/events",
    EmailBlockEvent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE_EXPORT = Operation(
    "GET", "/email_blocks/export", str, accept="text/csv", replay=Replay.SAFE
)


class EmailBlocks(Resource):
    """Email blocks."""

    @cached_property
    def imports(self) -> Imports:
        from telnyx_async.resources.email_blocks.imports import Imports

        return Imports(self._client)

    async def create(
        self,
        *,
        to: str,
        domain_id: str | None | Unset = UNSET,
        expires_at: datetime | str | None | Unset = UNSET,
        from_: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailBlock]:
        """Create an email block.

        `POST /email_blocks`

        Args:
            to: String.
            domain_id: UUID or null.
            expires_at: ISO 8601 date-time or null.
            from_: String or null.

        Returns:
            `EmailBlock`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422), `APIStatusError` (406)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"to": to, "domain_id": domain_id, "expires_at": expires_at, "from": from_},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailBlock]:
        """Delete an email block.

        `DELETE /email_blocks/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailBlock`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_created_after: datetime | str | Unset = UNSET,
        filter_created_before: datetime | str | Unset = UNSET,
        filter_domain_id: str | Unset = UNSET,
        filter_reason: Literal[
            "hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"
        ]
        | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_before: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailBlock]:
        """List email blocks.

        `GET /email_blocks`

        Args:
            filter_created_after: ISO 8601 date-time.
            filter_created_before: ISO 8601 date-time.
            filter_domain_id: UUID.
            filter_reason: `"hard_bounce"`, `"spam_complaint"`, `"unsubscribe"`, `"invalid"` or
                `"manual_block"`.
            page_after: String.
            page_before: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.
            sort: `"created_at"` or `"-created_at"`; `"-created_at"` by default.

        Returns:
            Pages of `EmailBlock`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (406) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[created_after]": filter_created_after,
                "filter[created_before]": filter_created_before,
                "filter[domain_id]": filter_domain_id,
                "filter[reason]": filter_reason,
                "page[after]": page_after,
                "page[before]": page_before,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailBlock]:
        """Retrieve an email block.

        `GET /email_blocks/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailBlock`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (406) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    def retrieve_events(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailBlockEvent]:
        """Retrieve the events of an email block.

        `GET /email_blocks/{id}/events`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `50` by default.

        Returns:
            Pages of `EmailBlockEvent`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (406) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _RETRIEVE_EVENTS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve_export(
        self,
        *,
        filter_created_after: datetime | str | Unset = UNSET,
        filter_created_before: datetime | str | Unset = UNSET,
        filter_domain_id: str | Unset = UNSET,
        filter_reason: Literal[
            "hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Retrieve blocked e-mail addresses, as CSV.

        `GET /email_blocks/export`

        Args:
            filter_created_after: ISO 8601 date-time.
            filter_created_before: ISO 8601 date-time.
            filter_domain_id: UUID.
            filter_reason: `"hard_bounce"`, `"spam_complaint"`, `"unsubscribe"`, `"invalid"` or
                `"manual_block"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.
            sort: `"created_at"` or `"-created_at"`; `"-created_at"` by default.

        Returns:
            Text.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (406) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_EXPORT,
            query={
                "filter[created_after]": filter_created_after,
                "filter[created_before]": filter_created_before,
                "filter[domain_id]": filter_domain_id,
                "filter[reason]": filter_reason,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
