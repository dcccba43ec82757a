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
    """Suppressed addresses, which get no mail: after bounces, complaints, or blocked by you.

    Sub-resources: `imports`.
    """

    @cached_property
    def imports(self) -> Imports:
        """Import suppressions from another email provider by CSV file."""
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
        """Suppress an address for the whole account, one sending domain or one sender.

        `POST /email_blocks`

        Blocks for the account, or for one domain or sender with `domain_id` or `from_`. A block
        that exists already is returned as it is, with status 200.

        Args:
            to: Address that is to get no more mail; trimmed and put in lower case.
            domain_id: Only mail from this sending domain is stopped, from `email_domains.list`;
                without it, that of the whole account. UUID.
            expires_at: When the block ends by itself (RFC 3339); without it, it stays until
                deleted.
            from_: Only mail from this sender address is stopped; without it, that of the whole
                domain or account.

        Returns:
            `EmailBlock`, as `.data`: `id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields.

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
        """Remove a suppression, so that the address gets mail again; its record remains.

        `DELETE /email_blocks/{id}`

        Args:
            id: Suppression to lift, from `email_blocks.list`; its record stays with the status
                `removed`. UUID.

        Returns:
            `EmailBlock`, as `.data`: `id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields.

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
        """List suppressed addresses, newest first, by reason, domain or time.

        `GET /email_blocks`

        Pages by number or by cursor (`page_after`, `page_before`), not both. Sorted by
        `created_at`, newest first unless `sort` says otherwise.

        Args:
            filter_created_after: Only suppressions created after this time (RFC 3339).
            filter_created_before: Only suppressions created before this time (RFC 3339).
            filter_domain_id: Only suppressions that hold for this sending domain. UUID.
            filter_reason: Only suppressions with this reason, such as `hard_bounce`.
                `"hard_bounce"`, `"spam_complaint"`, `"unsubscribe"`, `"invalid"` or
                `"manual_block"`.
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page_number`.
            page_before: Cursor for paging backwards: what stands before it. Excludes
                `page_after` and `page_number`.
            page_number: Page of the list, counted from 1; excludes the cursors `page_after` and
                `page_before`. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `25`.
            sort: Order of the list by this field; a leading `-` means descending, newest first
                for `-created_at`. `"created_at"` or `"-created_at"`; default `"-created_at"`.

        Returns:
            A page of `EmailBlock` rows (`id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields); iterating goes on through all pages.

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
        """Retrieve one suppression by its ID.

        `GET /email_blocks/{id}`

        Args:
            id: Suppression to look up, from `email_blocks.list`. UUID.

        Returns:
            `EmailBlock`, as `.data`: `id`, `status`, `to`, `from_`, `reason`, `scope` and 7 more
            fields.

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
        """List the history of a suppression: created, removed, expired, overridden.

        `GET /email_blocks/{id}/events`

        Args:
            id: Suppression whose history to read, from `email_blocks.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `50`.

        Returns:
            A page of `EmailBlockEvent` rows (`id`, `actor`, `event_type`, `occurred_at`, `reason`,
            `source` and 2 more fields); iterating goes on through all pages.

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
        """Download all suppressions as CSV, filtered by reason, domain or time.

        `GET /email_blocks/export`

        15 columns, oldest first, streamed whatever the number of rows; only the filters matter, not
        `sort` or pages. `email_blocks.imports.create` reads the file back.

        Args:
            filter_created_after: Only suppressions created after this time (RFC 3339).
            filter_created_before: Only suppressions created before this time (RFC 3339).
            filter_domain_id: Only suppressions that hold for this sending domain. UUID.
            filter_reason: Only suppressions with this reason, such as `hard_bounce`.
                `"hard_bounce"`, `"spam_complaint"`, `"unsubscribe"`, `"invalid"` or
                `"manual_block"`.
            page_number: Checked but without effect: the export always contains all rows that
                match the filters. At least 1; default `1`.
            page_size: Checked but without effect: an export is never split into pages. 1 to
                100; default `25`.
            sort: Checked but without effect: rows come oldest first. `"created_at"` or
                `"-created_at"`; default `"-created_at"`.

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
