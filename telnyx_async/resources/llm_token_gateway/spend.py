"""`client.llm_token_gateway.spend`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.llm_token_gateway import SpendEventList, SpendSummaryList

__all__ = ["Spend"]

_RETRIEVE_EVENTS = Operation(
    "GET", "/llm_token_gateway/spend/events", SpendEventList, replay=Replay.SAFE
)
_RETRIEVE_SUMMARY = Operation(
    "GET", "/llm_token_gateway/spend/summary", SpendSummaryList, replay=Replay.SAFE
)


class Spend(Resource):
    """What requests through the gateway cost, by reference prices."""

    async def retrieve_events(
        self,
        *,
        end_date: date | str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_snapshot: str | Unset = UNSET,
        start_date: date | str | Unset = UNSET,
        token_group_id: str | Unset = UNSET,
        token_key_id: str | Unset = UNSET,
        token_user_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SpendEventList:
        """List requests with their tokens and cost, for up to 31 days.

        `GET /llm_token_gateway/spend/events`

        Give both dates or none, in UTC, the end not included; none means yesterday. Costs are by
        reference rates, not those of the bill. Above 10,000 requests it fails (503): narrow the
        dates or filters; a failure does not mean zero.

        Args:
            end_date: Day after the last one to report (UTC, not included), at most 31 days
                after the first. ISO 8601 date.
            end_user_id: Only requests for this end user, as callers named them.
            metadata: Only requests that carry these tags, as key and value.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            page_snapshot: Snapshot from the first page, required for the following ones; valid
                for 15 minutes.
            start_date: First day to report (`2025-06-01`, UTC), included. ISO 8601 date.
            token_group_id: Only requests through keys of this group.
            token_key_id: Only requests made with this token key.
            token_user_id: User of yours to whom keys are assigned; as a filter, only theirs.

        Returns:
            `SpendEventList`: `data` and `meta`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_EVENTS,
            query={
                "end_date": end_date,
                "end_user_id": end_user_id,
                "metadata": metadata,
                "page[number]": page_number,
                "page[size]": page_size,
                "page[snapshot]": page_snapshot,
                "start_date": start_date,
                "token_group_id": token_group_id,
                "token_key_id": token_key_id,
                "token_user_id": token_user_id,
            },
            options=options,
        )

    async def retrieve_summary(
        self,
        *,
        end_date: date | str,
        group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str,
        start_date: date | str,
        end_user_id: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_snapshot: str | Unset = UNSET,
        token_group_id: str | Unset = UNSET,
        token_key_id: str | Unset = UNSET,
        token_user_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SpendSummaryList:
        """Sum up requests, tokens and cost by key, group, user or tag.

        `GET /llm_token_gateway/spend/summary`

        Both dates are required, in UTC, the end not included, 31 days at most. Costs are by
        reference rates, not those of the bill. Above 10,000 requests it fails (503): narrow the
        dates or filters.

        Args:
            end_date: Day after the last one to report (UTC, not included), at most 31 days
                after the first. ISO 8601 date.
            group_by: What to sum up by: a scope such as the key or group, or `metadata:<key>`
                for a tag. `"token_group"`, `"token_user"`, `"token_key"` or `"end_user"`.
            start_date: First day to report (`2025-06-01`, UTC), included. ISO 8601 date.
            end_user_id: Only requests for this end user, as callers named them.
            metadata: Only requests that carry these tags, as key and value.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            page_snapshot: Snapshot from the first page, required for the following ones; valid
                for 15 minutes.
            token_group_id: Only requests through keys of this group.
            token_key_id: Only requests made with this token key.
            token_user_id: User of yours to whom keys are assigned; as a filter, only theirs.

        Returns:
            `SpendSummaryList`: `data` and `meta`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SUMMARY,
            query={
                "end_date": end_date,
                "group_by": group_by,
                "start_date": start_date,
                "end_user_id": end_user_id,
                "metadata": metadata,
                "page[number]": page_number,
                "page[size]": page_size,
                "page[snapshot]": page_snapshot,
                "token_group_id": token_group_id,
                "token_key_id": token_key_id,
                "token_user_id": token_user_id,
            },
            options=options,
        )
