"""`client.external_connections.log_messages`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.external_connections import (
    LogMessage,
    LogMessageDismissal,
    LogMessages as LogMessagesModel,
)

__all__ = ["LogMessages"]

_DISMISS = Operation(
    "DELETE", "/external_connections/log_messages/{id}", LogMessageDismissal, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/external_connections/log_messages",
    LogMessage,
    nested=lambda: {"filter": models.ExternalConnectionLogMessageFilter},
    replay=Replay.SAFE,
    page=PageStyle(items="log_messages", current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/external_connections/log_messages/{id}", LogMessagesModel, replay=Replay.SAFE
)


class LogMessages(Resource):
    """Problems that external connections reported."""

    async def dismiss(self, id: str, **options: Unpack[RequestOptions]) -> LogMessageDismissal:
        """Dismiss a log message of external connections.

        `DELETE /external_connections/log_messages/{id}`

        Args:
            id: Log message to mark as dealt with, from
                `external_connections.log_messages.list`.

        Returns:
            `LogMessageDismissal`: `success`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DISMISS, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.ExternalConnectionLogMessageFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[LogMessage]:
        """List log messages of all external connections, page by page.

        `GET /external_connections/log_messages`

        Args:
            filter: Limits the list; all conditions must hold. Object with
                `external_connection_id`, `telephone_number`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `LogMessage` rows (`code`, `title`, `detail`, `meta` and `source`); iterating
            goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> LogMessagesModel:
        """Retrieve a log message of external connections.

        `GET /external_connections/log_messages/{id}`

        Args:
            id: Log message to look up, from `external_connections.log_messages.list`.

        Returns:
            `LogMessagesModel`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
