"""The flow of a video room, from its creation to the composed recording."""

from __future__ import annotations

from typing import Any

from telnyx_async.emulator import BlockingEmulator


async def run(client: Any, server: BlockingEmulator) -> None:
    room = (await client.rooms.create(unique_name="standup", max_participants=5)).data
    assert (room.unique_name, room.max_participants) == ("standup", 5)
    room = (await client.rooms.update(room.id, enable_recording=True)).data
    assert (room.enable_recording, server.requests[-1].body) == (True, {"enable_recording": True})
    assert [each.id async for each in client.rooms.list(filter={"unique_name": "standup"})] == [
        room.id
    ]
    assert server.requests[-1].query["filter"] == {"unique_name": "standup"}

    ada, grace = await _join(client, server, room.id)
    session = (await client.rooms.retrieve(room.id, include_sessions=True)).data.sessions[0]
    await _moderate(client, server, session.id, ada, grace)
    server.clock.advance(60)
    assert (await client.rooms.sessions.actions.end(session.id)).data.result == "ok"
    ended = (await client.rooms.sessions.retrieve(session.id)).data
    assert (ended.active, ended.room_id) == (False, room.id)
    for sessions in (client.rooms.sessions.list_0(), client.rooms.sessions.list_1(room.id)):
        assert [each.id async for each in sessions] == [session.id]

    await _compose(client, server, session.id)
    await _delete_recordings(client, server, grace)
    await client.rooms.delete(room.id)
    assert [each async for each in client.rooms.list()] == []


async def _join(client: Any, server: BlockingEmulator, room_id: str) -> list[str]:
    tokens = (await client.rooms.actions.generate_join_client_token(room_id)).data
    fresh = await client.rooms.actions.refresh_client_token(
        room_id, refresh_token=tokens.refresh_token
    )
    return [
        server.callers.join_room(tokens.token, context="Ada")["id"],
        server.callers.join_room(fresh.data.token, context="Grace")["id"],
    ]


async def _moderate(
    client: Any, server: BlockingEmulator, session_id: str, ada: str, grace: str
) -> None:
    sessions = client.rooms.sessions
    present = [each async for each in sessions.retrieve_participants(session_id)]
    assert [each.context for each in present] == ["Ada", "Grace"]
    await sessions.actions.mute(session_id, participants="all")
    await sessions.actions.unmute(session_id, participants=[ada])
    muted = {key: each["muted"] for key, each in server.state["/room_participants"].items()}
    assert muted == {ada: False, grace: True}
    await sessions.actions.kick(session_id, exclude=[grace], participants="all")
    assert (await client.room_participants.retrieve(ada)).data.left_at
    assert [each.id async for each in client.room_participants.list()] == [ada, grace]


async def _compose(client: Any, server: BlockingEmulator, session_id: str) -> None:
    compositions = client.room_compositions
    composition = (await compositions.create(session_id=session_id, resolution="800x600")).data
    assert (composition.status, composition.resolution) == ("enqueued", "800x600")
    server.clock.advance(2)
    assert (await compositions.retrieve(composition.id)).data.status == "processing"
    server.clock.advance(10)
    (composed,) = [each async for each in compositions.list()]
    assert (composed.status, composed.duration_secs) == ("completed", 10)
    await compositions.delete(composition.id)
    assert [each async for each in compositions.list()] == []


async def _delete_recordings(client: Any, server: BlockingEmulator, grace: str) -> None:
    recordings = client.room_recordings
    last = [each async for each in recordings.list()][-1]
    assert (await recordings.retrieve(last.id)).data.status == "completed"
    await recordings.delete(last.id)
    deleted = await recordings.delete_bulk(filter={"participant_id": grace})
    assert deleted.data.room_recordings == 0
    assert (await recordings.delete_bulk()).data.room_recordings == 1
    assert not server.state["/room_recordings"]
