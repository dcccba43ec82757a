"""`client.legacy.reporting.usage_reports`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.legacy.reporting.usage_reports.messaging import Messaging
    from telnyx_async.resources.legacy.reporting.usage_reports.number_lookup import NumberLookup
    from telnyx_async.resources.legacy.reporting.usage_reports.voice import Voice

__all__ = ["UsageReports"]

_RETRIEVE_SPEECH_TO_TEXT = Operation(
    "GET",
    "/legacy/reporting/usage_reports/speech_to_text",
    Data[dict[str, Any]],
    replay=Replay.SAFE,
)


class UsageReports(Resource):
    """Usage figures of a period: volumes and costs.

    Sub-resources: `messaging`, `number_lookup`, `voice`. Guide: `docs/billing.md`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Usage figures of messages, made in the background."""
        from telnyx_async.resources.legacy.reporting.usage_reports.messaging import Messaging

        return Messaging(self._client)

    @cached_property
    def number_lookup(self) -> NumberLookup:
        """Usage figures of number lookups, made in the background."""
        from telnyx_async.resources.legacy.reporting.usage_reports.number_lookup import NumberLookup

        return NumberLookup(self._client)

    @cached_property
    def voice(self) -> Voice:
        """Usage figures of calls, made in the background."""
        from telnyx_async.resources.legacy.reporting.usage_reports.voice import Voice

        return Voice(self._client)

    async def retrieve_speech_to_text(
        self,
        *,
        end_date: datetime | str | Unset = UNSET,
        start_date: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[dict[str, Any]]:
        """Count the transcriptions of a period and their costs, and wait for the figures.

        `GET /legacy/reporting/usage_reports/speech_to_text`

        Args:
            end_date: End of the period whose transcriptions are counted, inclusive, RFC 3339.
            start_date: Start of the period whose transcriptions are counted, inclusive, RFC
                3339.

        Returns:
            `dict[str, Any]`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SPEECH_TO_TEXT,
            query={"end_date": end_date, "start_date": start_date},
            options=options,
        )
