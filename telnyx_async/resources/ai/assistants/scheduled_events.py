"""`client.ai.assistants.scheduled_events`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import ScheduledEvent

__all__ = ["ScheduledEvents"]

_CREATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/scheduled_events",
    ScheduledEvent,
    nested=lambda: {"call_settings": models.ScheduledCallSettingsParam},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/scheduled_events",
    ScheduledEvent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    ScheduledEvent,
    replay=Replay.SAFE,
)


class ScheduledEvents(Resource):
    """Calls and messages that an assistant is to make at a given time."""

    async def create(
        self,
        assistant_id: str,
        *,
        scheduled_at_fixed_datetime: datetime | str,
        telnyx_agent_target: str,
        telnyx_conversation_channel: Literal["phone_call", "sms_chat"],
        telnyx_end_user_target: str,
        call_settings: models.ScheduledCallSettingsParam | Model | Unset = UNSET,
        conversation_metadata: Mapping[str, str | int | bool] | Unset = UNSET,
        dynamic_variables: Mapping[str, str] | Unset = UNSET,
        max_retries_client_errors: int | Unset = UNSET,
        retry_interval_secs: int | Unset = UNSET,
        text: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ScheduledEvent:
        """Schedule a call or a text message by an AI assistant.

        `POST /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: String.
            scheduled_at_fixed_datetime: ISO 8601 date-time.
            telnyx_agent_target: String.
            telnyx_conversation_channel: `"phone_call"` or `"sms_chat"`.
            telnyx_end_user_target: String.
            call_settings: Object with `sip_region`.
            conversation_metadata: Object.
            dynamic_variables: Object.
            max_retries_client_errors: Integer, 0.0 to 10.0; `0` by default.
            retry_interval_secs: Integer, 60.0 to 86,400.0, in seconds.
            text: String.
            idempotency_key: String.

        Returns:
            `ScheduledEvent`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            path={"assistant_id": assistant_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "scheduled_at_fixed_datetime": scheduled_at_fixed_datetime,
                "telnyx_agent_target": telnyx_agent_target,
                "telnyx_conversation_channel": telnyx_conversation_channel,
                "telnyx_end_user_target": telnyx_end_user_target,
                "call_settings": call_settings,
                "conversation_metadata": conversation_metadata,
                "dynamic_variables": dynamic_variables,
                "max_retries_client_errors": max_retries_client_errors,
                "retry_interval_secs": retry_interval_secs,
                "text": text,
            },
            options=options,
        )

    async def delete(
        self, event_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel and delete a scheduled event of an AI assistant.

        `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            event_id: String.
            assistant_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE, path={"event_id": event_id, "assistant_id": assistant_id}, options=options
        )

    def list(
        self,
        assistant_id: str,
        *,
        conversation_channel: Literal["phone_call", "sms_chat"] | Unset = UNSET,
        from_date: datetime | str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        to_date: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ScheduledEvent]:
        """List the scheduled events of an AI assistant, page by page.

        `GET /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: String.
            conversation_channel: `"phone_call"` or `"sms_chat"`.
            from_date: ISO 8601 date-time.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            to_date: ISO 8601 date-time.

        Returns:
            Pages of `ScheduledEvent`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"assistant_id": assistant_id},
            query={
                "conversation_channel": conversation_channel,
                "from_date": from_date,
                "page[number]": page_number,
                "page[size]": page_size,
                "to_date": to_date,
            },
            options=options,
        )

    async def retrieve(
        self, event_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> ScheduledEvent:
        """Retrieve a scheduled event of an AI assistant.

        `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            event_id: String.
            assistant_id: String.

        Returns:
            `ScheduledEvent`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"event_id": event_id, "assistant_id": assistant_id}, options=options
        )
