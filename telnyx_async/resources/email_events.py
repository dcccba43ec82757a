"""`client.email_events`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.email_events import (
    EmailEventListResponse,
    EmailEventRetrieveStatsResponseData,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["EmailEvents"]

_LIST = Operation("GET", "/email_events", EmailEventListResponse, replay=Replay.SAFE)
_RETRIEVE_STATS = Operation(
    "GET", "/email_events/stats", Data[EmailEventRetrieveStatsResponseData], replay=Replay.SAFE
)


class EmailEvents(Resource):
    """Methods."""

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
    ) -> EmailEventListResponse:
        """`GET /email_events`"""
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
    ) -> Data[EmailEventRetrieveStatsResponseData]:
        """`GET /email_events/stats`"""
        return await self._call(_RETRIEVE_STATS, query={"from": from_, "to": to}, options=options)
