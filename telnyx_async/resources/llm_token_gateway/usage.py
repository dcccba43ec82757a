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
    """Usage figures and raw records of requests through the gateway."""

    async def retrieve_export(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_time: datetime | str | Unset = UNSET,
        types: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> UsageExport:
        """Export usage records of requests and guardrails, for a pipeline of your own.

        `GET /llm_token_gateway/usage/export`

        Records of requests and of checks, without prompts or answers, for your own pipeline. Each
        comes at least once: drop repeated `id`s, and of a `request_id` keep the latest revision. Go
        on with `next_cursor`. Kept for 30 days.

        Args:
            cursor: The `next_cursor` of the previous page; not together with `start_time`.
            limit: Maximum number of records per page.
            start_time: Export records from this time on (RFC 3339); not together with `cursor`.
            types: Kinds of records to export, `inference.request` and `guardrail.evaluation`;
                both without it.

        Returns:
            `UsageExport`: `data` and `meta`.

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
        """Retrieve totals, daily figures, models and the latest guardrail findings.

        `GET /llm_token_gateway/usage/summary`

        Up to 31 days in UTC, the end not included, days without use as zero, and the latest 20
        findings of checks. Costs are by reference rates, not those of the bill.

        Args:
            end_date: Day after the last one to report (UTC, not included), at most 31 days
                after the first. ISO 8601 date.
            start_date: First day to report (`2025-06-01`, UTC), included. ISO 8601 date.
            token_group_id: Only requests through keys of this group.
            metadata: Only requests that carry these tags, as key and value.

        Returns:
            `TokenUsageSummaryEnvelope`: `data` and `meta`.

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
