"""`client.llm_token_gateway.usage`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.llm_token_gateway import TokenUsageSummaryEnvelope, UsageExport

__all__ = ["Usage"]

_RETRIEVE_EXPORT = Operation(
    "GET", "/llm_token_gateway/usage/export", UsageExport, replay=Replay.SAFE
)
_RETRIEVE_SUMMARY = Operation(
    "GET", "/llm_token_gateway/usage/summary", TokenUsageSummaryEnvelope, replay=Replay.SAFE
)


class Usage(Resource):
    """LLM token gateway usage."""

    async def retrieve_export(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_time: datetime | str | Unset = UNSET,
        types: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> UsageExport:
        """Export the usage of tokens.

        `GET /llm_token_gateway/usage/export`

        Args:
            cursor: String.
            limit: Integer.
            start_time: ISO 8601 date-time.
            types: String.

        Returns:
            `UsageExport`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_EXPORT,
            query={"cursor": cursor, "limit": limit, "start_time": start_time, "types": types},
            options=options,
        )

    async def retrieve_summary(
        self,
        *,
        end_date: date | str,
        start_date: date | str,
        token_group_id: str,
        metadata: Mapping[str, str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TokenUsageSummaryEnvelope:
        """Retrieve the summary.

        `GET /llm_token_gateway/usage/summary`

        Args:
            end_date: ISO 8601 date.
            start_date: ISO 8601 date.
            token_group_id: String.
            metadata: Object.

        Returns:
            `TokenUsageSummaryEnvelope`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SUMMARY,
            query={
                "end_date": end_date,
                "start_date": start_date,
                "token_group_id": token_group_id,
                "metadata": metadata,
            },
            options=options,
        )
