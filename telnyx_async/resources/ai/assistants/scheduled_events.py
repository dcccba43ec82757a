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
    """Calls and messages that an assistant makes at a scheduled time.

    Guide: `docs/assistants.md`.
    """

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
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            scheduled_at_fixed_datetime: When the assistant is to call or write, RFC 3339 with
                offset.
            telnyx_agent_target: Number or SIP URI of yours that the assistant calls or writes
                from.
            telnyx_conversation_channel: `phone_call` has the assistant call, `sms_chat` has it
                send a text.
            telnyx_end_user_target: Number or SIP URI of the person to call or write to, E.164
                for numbers.
            call_settings: Telephony options of this one call; only for `phone_call` events.
                Object with `sip_region`.
            conversation_metadata: Key-value pairs kept with the conversation, for finding it
                later; keys with `telnyx_` and `assistant_id` are reserved.
            dynamic_variables: Values for `{{variables}}` in the assistant's instructions and
                greeting, for this event alone.
            max_retries_client_errors: Number of retries when the call was busy, unanswered,
                failed or canceled; 0 means a single attempt. 0.0 to 10.0; default `0`.
            retry_interval_secs: Seconds between two attempts of the call. 60.0 to 86,400.0.
            text: Text of the SMS; required for `sms_chat`, unused for calls.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `ScheduledEvent`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Webhooks:
            `call.conversation.created`, `call.conversation.ended`,
            `call.conversation_insights.generated`.

        Example:
            client.ai.assistants.scheduled_events.create(
                assistant_id,
                telnyx_conversation_channel="phone_call",
                telnyx_agent_target="+13125550100",
                telnyx_end_user_target="+13125550123",
                scheduled_at_fixed_datetime=datetime(2026, 9, 30, 16, 0, tzinfo=UTC),
            )
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

        A pending event is canceled; of one that has happened only the record is deleted.

        Args:
            event_id: Scheduled call or message, the `scheduled_event_id` from creating or
                listing.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

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
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            conversation_channel: Only events of this channel, calls or SMS. `"phone_call"` or
                `"sms_chat"`.
            from_date: Only events planned for this time or later (RFC 3339).
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            to_date: Only events planned for this time or earlier (RFC 3339).

        Returns:
            A page of `ScheduledEvent` rows; iterating goes on through all pages.

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
        """Retrieve a scheduled call or message of an AI assistant and its status.

        `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            event_id: Scheduled call or message, the `scheduled_event_id` from creating or
                listing.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `ScheduledEvent`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"event_id": event_id, "assistant_id": assistant_id}, options=options
        )
