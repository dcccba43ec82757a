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
    """External connection log messages."""

    async def dismiss(self, id: str, **options: Unpack[RequestOptions]) -> LogMessageDismissal:
        """Dismiss an external connection log message.

        `DELETE /external_connections/log_messages/{id}`

        Args:
            id: String.

        Returns:
            `LogMessageDismissal`.

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
        """List external connection log messages.

        `GET /external_connections/log_messages`

        Args:
            filter: Object with `external_connection_id`, `telephone_number`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `LogMessage`: await the first one, or iterate over all rows.

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
        """Retrieve an external connection log message.

        `GET /external_connections/log_messages/{id}`

        Args:
            id: String.

        Returns:
            `LogMessagesModel`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
