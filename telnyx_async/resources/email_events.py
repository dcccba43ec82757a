"""`client.email_events`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.email_events import EmailEventList, EmailEventStats

__all__ = ["EmailEvents"]

_LIST = Operation("GET", "/email_events", EmailEventList, replay=Replay.SAFE)
_RETRIEVE_STATS = Operation("GET", "/email_events/stats", Data[EmailEventStats], replay=Replay.SAFE)


class EmailEvents(Resource):
    """Email events."""

    async def list(
        self,
        *,
        email_id: str | Unset = UNSET,
        event_type: str | Sequence[str] | Unset = UNSET,
        from_: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        to: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> EmailEventList:
        """List email events.

        `GET /email_events`

        Args:
            email_id: UUID.
            event_type: String or list of strings.
            from_: ISO 8601 date-time.
            page_size: Integer, 1 to 100; `25` by default.
            page_cursor: String.
            to: ISO 8601 date-time.

        Returns:
            `EmailEventList`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _LIST,
            query={
                "email_id": email_id,
                "event_type": event_type,
                "from": from_,
                "page_size": page_size,
                "page[cursor]": page_cursor,
                "to": to,
            },
            options=options,
        )

    async def retrieve_stats(
        self,
        *,
        from_: datetime | str | Unset = UNSET,
        to: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailEventStats]:
        """Retrieve the stats.

        `GET /email_events/stats`

        Args:
            from_: ISO 8601 date-time.
            to: ISO 8601 date-time.

        Returns:
            `EmailEventStats`, as `.data`.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE_STATS, query={"from": from_, "to": to}, options=options)
