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
    """TeXML queues."""

    async def create(
        self,
        account_sid: str,
        *,
        friendly_name: str | Unset = UNSET,
        max_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlQueue:
        """Create a TeXML queue.

        `POST /texml/Accounts/{account_sid}/Queues`

        Args:
            account_sid: String.
            friendly_name: String.
            max_size: Integer.

        Returns:
            `TexmlQueue`.

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
        """Delete a TeXML queue.

        `DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: String.
            account_sid: String.

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
        """List TeXML queues.

        `GET /texml/Accounts/{account_sid}/Queues`

        Args:
            account_sid: String.
            date_created: String.
            date_updated: String.
            page: Integer.
            page_size: Integer.
            page_token: String.

        Returns:
            Pages of `TexmlQueue`: await the first one, or iterate over all rows.

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
        """Retrieve a TeXML queue.

        `GET /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: String.
            account_sid: String.

        Returns:
            `TexmlQueue`.

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
        """Update a TeXML queue.

        `POST /texml/Accounts/{account_sid}/Queues/{queue_sid}`

        Args:
            queue_sid: String.
            account_sid: String.
            max_size: Integer.

        Returns:
            `TexmlQueue`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"queue_sid": queue_sid, "account_sid": account_sid},
            body={"MaxSize": max_size},
            options=options,
        )
