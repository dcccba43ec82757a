"""The official package, sync and async, does the flows of the first products: `nox -s peers`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import telnyx

from telnyx_async.emulator import BlockingEmulator, Clock

FROM, TO = "+13125550100", "+13125550101"


@pytest.fixture
def server() -> Iterator[BlockingEmulator]:
    with BlockingEmulator(clock=Clock(running=False)) as running:
        yield running


@pytest.fixture
def client(server: BlockingEmulator) -> Iterator[telnyx.Telnyx]:
    with telnyx.Telnyx(
        api_key="KEY", base_url=server.url, public_key=server.public_key, max_retries=0
    ) as opened:
        yield opened


def test_rooms(server: BlockingEmulator, client: telnyx.Telnyx) -> None:
    room = client.rooms.create(unique_name="standup", max_participants=5).data
    assert [each.id for each in client.rooms.list()] == [room.id]
    tokens = client.rooms.actions.generate_join_client_token(room.id).data
    client.rooms.actions.refresh_client_token(room.id, refresh_token=tokens.refresh_token)
    session = server.outside.join_room(tokens.token)["session_id"]
    client.rooms.sessions.actions.mute(session, participants="all")
    client.rooms.sessions.actions.end(session)
    client.rooms.update(room.id, unique_name="retro")
    assert client.rooms.retrieve(room.id).data.unique_name == "retro"
    composition = client.room_compositions.create(session_id=session).data
    server.clock.advance(12)
    assert client.room_compositions.retrieve(composition.id).data.status == "completed"
    client.rooms.delete(room.id)
    with pytest.raises(telnyx.NotFoundError):
        client.rooms.retrieve(room.id)


def test_conferences_and_queues(server: BlockingEmulator, client: telnyx.Telnyx) -> None:
    call = client.calls.dial(connection_id="1", from_=FROM, to=TO).data.call_control_id
    client.calls.actions.enqueue(call, queue_name="support")
    assert [each.queue_position for each in client.queues.calls.list("support")] == [1]
    client.calls.actions.leave_queue(call)
    conference = client.conferences.create(call_control_id=call, name="support").data
    client.conferences.actions.hold(conference.id)
    client.conferences.actions.speak(conference.id, payload="Hello", voice="female")
    (participant,) = client.conferences.list_participants(conference.id)
    assert participant.on_hold is True
    client.conferences.actions.end_conference(conference.id)
    assert client.conferences.retrieve(conference.id).data.end_reason == "ended_via_api"


def test_assistants(client: telnyx.Telnyx) -> None:
    assistants = client.ai.assistants
    ada = assistants.create(instructions="Be brief.", name="Ada", model="a/b")
    assistants.update(ada.id, name="Grace")
    assert len(assistants.versions.list(ada.id).data) == 2
    answer = assistants.chat(ada.id, content="Hello", conversation_id="1")
    assert answer.content == "Grace heard: Hello"
    made = client.ai.mcp_servers.create(name="a", type="http", url="https://example.com/")
    assert client.ai.mcp_servers.retrieve(made.id).name == "a"


def test_messages(server: BlockingEmulator, client: telnyx.Telnyx) -> None:
    message = client.messages.send(from_=FROM, to=TO, text="Hello").data
    server.clock.advance(2)
    assert client.messages.retrieve(message.id).data.to[0].status == "delivered"
    with pytest.raises(telnyx.UnprocessableEntityError):
        client.messages.send(to=TO, text="", from_=FROM)


async def test_async(server: BlockingEmulator) -> None:
    async with telnyx.AsyncTelnyx(api_key="KEY", base_url=server.url, max_retries=0) as client:
        for number in range(3):
            await client.rooms.create(unique_name=f"room {number}")
        names = [room.unique_name async for room in client.rooms.list(page_size=2)]
    assert names == ["room 0", "room 1", "room 2"]
