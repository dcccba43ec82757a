"""`client.texml.accounts.queues`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.texml import TexmlQueue

__all__ = ["Queues"]

_CREATE = Operation("POST", "/texml/Accounts/{account_sid}/Queues", TexmlQueue, body=BodyKind.FORM)
_DELETE = Operation(
    "DELETE", "/texml/Accounts/{account_sid}/Queues/{queue_sid}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Queues",
    TexmlQueue,
    replay=Replay.SAFE,
    page=PageStyle(items="queues", param="Page", size_param="PageSize", first=0),
)
_RETRIEVE = Operation(
    "GET", "/texml/Accounts/{account_sid}/Queues/{queue_sid}", TexmlQueue, replay=Replay.SAFE
)
_UPDATE = Operation(
    "POST", "/texml/Accounts/{account_sid}/Queues/{queue_sid}", TexmlQueue, body=BodyKind.FORM
)


class Queues(Resource):
    """Call queues of an account, by the TeXML API."""

    async def create(
        self,
        account_sid: str,
        *,
        friendly_name: str | Unset = UNSET,
        max_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlQueue:
        """Create a TeXML call queue.

        `POST /texml/Accounts/{account_sid}/Queues`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            friendly_name: Name of the new queue, for display.
            max_size: Maximum number of calls that the queue holds at a time.

        Returns:
            `TexmlQueue`: `account_sid`, `average_wait_time`, `current_size`, `date_created`,
            `date_updated`, `max_size` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"account_sid": account_sid},
            body={"FriendlyName": friendly_name, "MaxSize": max_size},
            options=options,
        )

    async def delete(
        self, queue_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a TeXML call queue for good.

        `DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: TeXML queue, from `texml.accounts.queues.create` or
                `texml.accounts.queues.list`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"queue_sid": queue_sid, "account_sid": account_sid}, options=options
        )

    def list(
        self,
        account_sid: str,
        *,
        date_created: str | Unset = UNSET,
        date_updated: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TexmlQueue]:
        """List the TeXML call queues of an account, page by page.

        `GET /texml/Accounts/{account_sid}/Queues`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            date_created: Only records made on this day (`2026-09-30`); `>=` and `<=` before the
                date give ranges.
            date_updated: Only records that last changed on this day (`2026-09-30`); `>=` and
                `<=` before the date give ranges.
            page: Number of the page, from 0; give `page_token` as well.
            page_size: Number of records wanted per page of the list.
            page_token: Token of the page wanted, as found in `next_page_uri`.

        Returns:
            A page of `TexmlQueue` rows (`account_sid`, `average_wait_time`, `current_size`,
            `date_created`, `date_updated`, `max_size` and 3 more fields); iterating goes on through
            all pages.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"account_sid": account_sid},
            query={
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Page": page,
                "PageSize": page_size,
                "PageToken": page_token,
            },
            options=options,
        )

    async def retrieve(
        self, queue_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlQueue:
        """Retrieve a TeXML call queue: its size and the average wait.

        `GET /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: TeXML queue, from `texml.accounts.queues.create` or
                `texml.accounts.queues.list`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlQueue`: `account_sid`, `average_wait_time`, `current_size`, `date_created`,
            `date_updated`, `max_size` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"queue_sid": queue_sid, "account_sid": account_sid}, options=options
        )

    async def update(
        self,
        queue_sid: str,
        *,
        account_sid: str,
        max_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlQueue:
        """Change how many calls a TeXML queue can hold.

        `POST /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: TeXML queue, from `texml.accounts.queues.create` or
                `texml.accounts.queues.list`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            max_size: Maximum number of calls that the queue holds at a time.

        Returns:
            `TexmlQueue`: `account_sid`, `average_wait_time`, `current_size`, `date_created`,
            `date_updated`, `max_size` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"queue_sid": queue_sid, "account_sid": account_sid},
            body={"MaxSize": max_size},
            options=options,
        )
