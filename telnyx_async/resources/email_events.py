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
    """Events of sent messages, for polling instead of webhooks, and statistics."""

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
        """List the events of all messages in a span of time, oldest first.

        `GET /email_events`

        Sorted by `occurred_at`. `canonical_event_type` is exact where the older `event_type` lumps
        together: a refusal by the gateway is `email.failed` and `email.gw_reject`, an expired one
        `email.bounced` and `email.expired`.

        Args:
            email_id: Only events of this message; a malformed ID is ignored and filters
                nothing. UUID.
            event_type: Only these event types, as a list or parted by commas, with or without
                the prefix `email.`; unknown ones match nothing.
            from_: Start of the time span, included (RFC 3339); 30 days ago by default.
            page_size: How many records one page holds at most. 1 to 100; default `25`.
            page_cursor: Cursor from the `meta` of the previous response; the list continues
                from there.
            to: End of the time span, included (RFC 3339); 30 days after `from_` if only that is
                given.

        Returns:
            `EmailEventList`: `data` and `meta`.

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
        """Count deliveries, bounces, opens and other outcomes in a span of time, with rates.

        `GET /email_events/stats`

        Args:
            from_: Start of the time span to count (RFC 3339); 30 days ago by default.
            to: End of the time span to count (RFC 3339).

        Returns:
            `EmailEventStats`, as `.data`: `counts`, `rates`, `time_range` and 1 more field.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE_STATS, query={"from": from_, "to": to}, options=options)
