"""Video rooms: tokens, sessions, participants, recordings, compositions."""

from __future__ import annotations

import pytest

from telnyx_async import (
    AsyncTelnyx,
    NotFoundError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from telnyx_async.emulator import Emulator, ErrorResponse


async def token_of(client: AsyncTelnyx, room_id: str) -> str:
    token = (await client.rooms.actions.generate_join_client_token(room_id)).data.token
    assert token
    return token


async def test_room_from_creation_to_composition(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create(unique_name="standup", enable_recording=True)).data
    assert (room.max_participants, room.active_session_id, room.record_type) == (10, None, "room")
    ada = server.callers.join_room(await token_of(client, room.id), context="Ada")
    grace = server.callers.join_room(await token_of(client, room.id), context="Grace")

    shown = (await client.rooms.retrieve(room.id, include_sessions=True)).data
    session_id = shown.active_session_id
    assert session_id
    assert shown.sessions
    assert [session.id for session in shown.sessions] == [session_id]
    present = [each async for each in client.rooms.sessions.retrieve_participants(session_id)]
    assert [each.context for each in present] == ["Ada", "Grace"]

    assert (await client.rooms.sessions.actions.mute(session_id)).data.result == "ok"
    await client.rooms.sessions.actions.unmute(session_id, participants=[ada["id"]])
    assert server.state["/room_participants"][ada["id"]]["muted"] is False
    assert server.state["/room_participants"][grace["id"]]["muted"] is True
    await client.rooms.sessions.actions.kick(session_id, exclude=[grace["id"]])
    assert (await client.room_participants.retrieve(ada["id"])).data.left_at is not None
    assert (await client.room_participants.retrieve(grace["id"])).data.left_at is None

    server.clock.advance(60)
    await client.rooms.sessions.actions.end(session_id)
    session = (await client.rooms.sessions.retrieve(session_id, include_participants=True)).data
    assert session.active is False
    assert session.participants
    assert all(each.left_at for each in session.participants)
    assert (await client.rooms.retrieve(room.id)).data.active_session_id is None

    recordings = [each async for each in client.room_recordings.list()]
    assert {(each.participant_id, each.status) for each in recordings} == {
        (ada["id"], "completed"),  # Ada left a minute ago
        (grace["id"], "processing"),
    }
    server.clock.advance(5)
    grace_s = (await client.room_recordings.retrieve(recordings[1].id)).data
    assert (grace_s.status, grace_s.duration_secs) == ("completed", 60)

    composition = (await client.room_compositions.create(session_id=session_id)).data
    assert (composition.status, composition.room_id) == ("enqueued", room.id)
    server.clock.advance(2)
    status = (await client.room_compositions.retrieve(composition.id)).data.status
    assert status == "processing"
    server.clock.advance(10)
    composed = (await client.room_compositions.retrieve(composition.id)).data
    assert (composed.status, composed.duration_secs) == ("completed", 10)
    assert composed.download_url
    assert composed.download_url.endswith(".mp4")


async def test_deleting_a_room_ends_its_session(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create(unique_name="standup")).data
    token = await token_of(client, room.id)
    participant = server.callers.join_room(token)
    await client.rooms.delete(room.id)
    assert (await client.room_participants.retrieve(participant["id"])).data.left_at is not None
    session = (await client.rooms.sessions.retrieve(participant["session_id"])).data
    assert session.active is False
    with pytest.raises(ErrorResponse) as raised:
        server.callers.join_room(token)
    assert raised.value.status == 404
    with pytest.raises(NotFoundError):
        await client.rooms.retrieve(room.id)


async def test_delete_an_empty_room(client: AsyncTelnyx) -> None:
    room = (await client.rooms.create()).data
    await client.rooms.delete(room.id)
    assert [each async for each in client.rooms.list()] == []


async def test_tokens_expire(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create()).data
    tokens = (
        await client.rooms.actions.generate_join_client_token(
            room.id, token_ttl_secs=10, refresh_token_ttl_secs=60
        )
    ).data
    assert tokens.token
    assert tokens.refresh_token
    server.clock.advance(10)
    with pytest.raises(ErrorResponse) as raised:
        server.callers.join_room(tokens.token)
    assert raised.value.status == 403
    fresh = (
        await client.rooms.actions.refresh_client_token(room.id, refresh_token=tokens.refresh_token)
    ).data
    assert fresh.token
    assert server.callers.join_room(fresh.token)["session_id"]
    server.clock.advance(50)
    with pytest.raises(PermissionDeniedError):
        await client.rooms.actions.refresh_client_token(room.id, refresh_token=tokens.refresh_token)


async def test_refresh_token_is_for_one_room(client: AsyncTelnyx) -> None:
    room = (await client.rooms.create()).data
    other = (await client.rooms.create()).data
    tokens = (await client.rooms.actions.generate_join_client_token(room.id)).data
    assert tokens.refresh_token
    with pytest.raises(PermissionDeniedError):
        await client.rooms.actions.refresh_client_token(
            other.id, refresh_token=tokens.refresh_token
        )


async def test_room_can_be_full(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create(max_participants=2)).data
    token = await token_of(client, room.id)
    first = server.callers.join_room(token)
    server.callers.join_room(token)
    with pytest.raises(ErrorResponse):
        server.callers.join_room(token)
    server.callers.leave_room(first["id"])
    server.callers.leave_room(first["id"])
    assert server.callers.join_room(token)["id"] != first["id"]


async def test_list_sessions(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create()).data
    other = (await client.rooms.create()).data
    for each in (room, other):
        server.callers.join_room(await token_of(client, each.id))
    sessions = [each async for each in client.rooms.sessions.list_0(include_participants=True)]
    assert [len(each.participants or ()) for each in sessions] == [1, 1]
    (own,) = [each async for each in client.rooms.sessions.list_1(room.id)]
    assert own.room_id == room.id
    await client.rooms.sessions.actions.end(own.id)
    active = [each async for each in client.rooms.sessions.list_0(filter={"active": True})]
    assert [each.room_id for each in active] == [other.id]
    with pytest.raises(UnprocessableEntityError, match="has ended"):
        await client.rooms.sessions.actions.end(own.id)


async def test_only_participants_can_be_muted(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create()).data
    joined = server.callers.join_room(await token_of(client, room.id))
    absent = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(UnprocessableEntityError) as raised:
        await client.rooms.sessions.actions.mute(joined["session_id"], participants=[absent])
    assert raised.value.errors[0].pointer == "/participants/0"


async def test_bulk_deletion_of_recordings_is_filtered(
    server: Emulator, client: AsyncTelnyx
) -> None:
    room = (await client.rooms.create(enable_recording=True)).data
    for _ in range(2):
        joined = server.callers.join_room(await token_of(client, room.id))
        server.callers.leave_room(joined["id"])
    deleted = await client.room_recordings.delete_bulk(filter={"participant_id": joined["id"]})
    assert deleted.data.room_recordings == 1
    assert len([each async for each in client.room_recordings.list()]) == 1


async def test_composition_needs_an_existing_session(client: AsyncTelnyx) -> None:
    with pytest.raises(UnprocessableEntityError):
        await client.room_compositions.create(session_id="00000000-0000-4000-8000-000000000000")
    assert (await client.room_compositions.create()).data.room_id is None
