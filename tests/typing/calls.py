"""A user's file: what type checkers must understand. It is checked, never run."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from telnyx_async import (
    APIStatusError,
    AsyncBinaryContent,
    AsyncPage,
    AsyncTelnyx,
    NotFoundError,
    RateLimitError,
    Timeout,
)
from telnyx_async.models import (
    Assistant,
    Conference,
    Data,
    InferenceEmbedding,
    OutboundMessagePayload,
    Room,
    RoomCreateResponse,
    RoomSession,
    RoomSessionFilter,
)


async def calls(client: AsyncTelnyx) -> None:
    created = await client.rooms.create(unique_name="daily", max_participants=5)
    assert_type(created, Data[Room])
    assert_type(created.data, Room)
    assert_type(created.data.id, str)
    assert_type(created.data.unique_name, str | None)
    assert_type(created.data.created_at, datetime | None)
    assert_type(created.data.sessions, list[RoomSession] | None)

    sent = await client.messages.send(from_="+13125550100", to="+13125550101", text="Hi")
    assert_type(sent.data, OutboundMessagePayload)

    by_position = await client.rooms.retrieve("room-id")
    by_name = await client.rooms.retrieve(room_id="room-id", include_sessions=True)
    assert_type(by_position, Data[Room])
    assert_type(by_name, Data[Room])

    assert_type(await client.rooms.delete("room-id"), None)
    assert_type(await client.media.download("name"), AsyncBinaryContent)


async def nested(client: AsyncTelnyx) -> None:
    await client.rooms.list(
        filter={"unique_name": "daily", "date_created_at": {"gte": "2026-01-01"}}
    )
    await client.conferences.actions.speak(
        "id", payload="Hello", voice="female", call_control_ids=["a"]
    )
    await client.ai.assistants.create(name="Ada", instructions="Help.", tools=[])


async def options(client: AsyncTelnyx) -> None:
    await client.rooms.retrieve(
        "room-id",
        extra_headers={"X-Trace": "1"},
        extra_query={"debug": True},
        timeout=Timeout(total=10, connect=2),
        max_retries=0,
    )
    await client.rooms.create(extra_body={"beta": True}, timeout=3.5)
    assert_type(client.with_options(timeout=5), AsyncTelnyx)


async def pages(client: AsyncTelnyx) -> None:
    page = await client.rooms.list(page_size=50)
    assert_type(page, AsyncPage[Room])
    assert_type(page.data, list[Room])
    assert_type(page.has_next_page(), bool)
    assert_type(await page.get_next_page(), AsyncPage[Room])
    async for room in client.rooms.list():
        assert_type(room, Room)
    async for each in client.conferences.list().pages():
        assert_type(each, AsyncPage[Conference])


async def errors(client: AsyncTelnyx) -> None:
    try:
        await client.rooms.retrieve("room-id")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        for detail in error.errors:
            assert_type(detail.code, str | None)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.attempts, int)
        assert_type(error.sent, bool)


async def names(client: AsyncTelnyx) -> None:
    """Names say what something is; those of the official package are types as well."""
    assistant = await client.ai.assistants.create(name="Ada", instructions="Help.")
    assert_type(assistant, Assistant)
    official: InferenceEmbedding = assistant
    assert_type(official, Assistant)
    created: RoomCreateResponse = await client.rooms.create()
    assert_type(created, Data[Room])
    wanted: RoomSessionFilter = {"active": True}
    async for session in client.rooms.sessions.list(filter=wanted):
        assert_type(session, RoomSession)
    assert_type(await client.rooms.sessions.list_for_room("room-id"), AsyncPage[RoomSession])
