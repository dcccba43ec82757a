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
    """LLM token gateway spend."""

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
        """Retrieve the events.

        `GET /llm_token_gateway/spend/events`

        Args:
            end_date: ISO 8601 date.
            end_user_id: String.
            metadata: Object.
            page_number: Integer.
            page_size: Integer.
            page_snapshot: String.
            start_date: ISO 8601 date.
            token_group_id: String.
            token_key_id: String.
            token_user_id: String.

        Returns:
            `SpendEventList`.

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
        """Retrieve the summary.

        `GET /llm_token_gateway/spend/summary`

        Args:
            end_date: ISO 8601 date.
            group_by: `"token_group"`, `"token_user"`, `"token_key"` or `"end_user"` or string.
            start_date: ISO 8601 date.
            end_user_id: String.
            metadata: Object.
            page_number: Integer.
            page_size: Integer.
            page_snapshot: String.
            token_group_id: String.
            token_key_id: String.
            token_user_id: String.

        Returns:
            `SpendSummaryList`.

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
