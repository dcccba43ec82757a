"""The flow of a conference: queue, participants, hold, mute, sounds, recording."""

from __future__ import annotations

from typing import Any

from telnyx_async.emulator import BlockingEmulator


async def run(client: Any, server: BlockingEmulator) -> None:
    agent, boss, caller = [await _dial(client) for _ in range(3)]
    server.clock.advance(1)
    assert (await client.calls.retrieve_status(caller)).data.is_alive
    await _queue(client, server, caller)
    conference = (await client.conferences.create(call_control_id=agent, name="support")).data
    assert (conference.status, conference.name) == ("in_progress", "support")
    await _participate(client, server, conference.id, boss, caller)
    await _play_sounds(client, server, conference.id, caller)
    await _record(client, server, conference.id)

    await client.conferences.actions.leave(conference.id, call_control_id=boss)
    await client.conferences.actions.end_conference(conference.id)
    ended = (await client.conferences.retrieve(conference.id)).data
    assert (ended.status, ended.end_reason) == ("completed", "ended_via_api")
    assert [each.id async for each in client.conferences.list()] == [conference.id]
    assert [event.type for event in server.events].count("conference.participant.left") == 3


async def _dial(client: Any) -> str:
    call = await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    call_control_id: str = call.data.call_control_id
    return call_control_id


async def _queue(client: Any, server: BlockingEmulator, caller: str) -> None:
    queues, waiting = client.queues, client.queues.calls
    assert (await queues.create(queue_name="support", max_size=9)).data.max_size == 9
    assert (await queues.update("support", max_size=5)).data.max_size == 5
    assert [each.name async for each in queues.list()] == ["support"]

    gone = await _dial(client)
    enqueue = client.calls.actions.enqueue
    for call in (gone, caller):
        response = await enqueue(call, queue_name="support", keep_after_hangup=True)
        assert response.data.result == "ok"
    server.clock.advance(30)
    await waiting.update(caller, queue_name="support", keep_after_hangup=False)
    second = (await waiting.retrieve(caller, queue_name="support")).data
    assert (second.queue_position, second.wait_time_secs) == (2, 30)
    await client.calls.actions.hangup(gone)
    await waiting.remove(gone, queue_name="support")
    assert [each.call_control_id async for each in waiting.list("support")] == [caller]
    await client.calls.actions.leave_queue(caller)
    assert (await queues.retrieve("support")).data.current_size == 0
    await queues.delete("support")
    assert not server.state["/queues"]


async def _participate(
    client: Any, server: BlockingEmulator, conference: str, boss: str, caller: str
) -> None:
    actions = client.conferences.actions
    await actions.join(conference, call_control_id=caller, mute=True, command_id="join-once")
    await actions.join(conference, call_control_id=caller, mute=True, command_id="join-once")
    await actions.join(conference, call_control_id=boss)
    await actions.update(
        conference,
        call_control_id=boss,
        supervisor_role="whisper",
        whisper_call_control_ids=[caller],
    )
    await actions.hold(conference, call_control_ids=[caller], audio_url="https://example.com/a.mp3")
    await actions.unmute(conference, call_control_ids=[caller])
    held = client.conferences.list_participants(conference, filter={"on_hold": True})
    assert [(each.call_control_id, each.muted) async for each in held] == [(caller, False)]
    await actions.unhold(conference, call_control_ids=[caller])
    await actions.mute(conference)

    participants = client.conferences
    *_, last = [each async for each in participants.list_participants(conference)]
    assert (last.call_control_id, last.whisper_call_control_ids) == (boss, [caller])
    shown = (await participants.retrieve_participant(last.id, id=conference)).data
    assert (shown.muted, shown.on_hold, shown.status) == (True, False, "joined")
    changed = await participants.update_participant(
        last.id, id=conference, end_conference_on_exit=False
    )
    assert changed.data.end_conference_on_exit is False
    assert server.requests[-1].body == {"end_conference_on_exit": False}


async def _play_sounds(client: Any, server: BlockingEmulator, conference: str, caller: str) -> None:
    actions = client.conferences.actions
    before = len(server.events)
    await actions.play(conference, audio_url="https://example.com/a.mp3", loop=1)
    await actions.speak(conference, payload="Welcome", voice="female", call_control_ids=[caller])
    await actions.stop(conference)
    assert [event.type.removeprefix("conference.") for event in server.events[before:]] == [
        "playback.started",
        "participant.speak.started",
        "playback.ended",
        "participant.speak.ended",
    ]
    await actions.send_dtmf(conference, digits="12#")
    assert server.requests[-1].body == {"digits": "12#"}
    await actions.gather_dtmf_audio(conference, call_control_id=caller, maximum_digits=4)


async def _record(client: Any, server: BlockingEmulator, conference: str) -> None:
    actions = client.conferences.actions
    await actions.record_start(conference, format="mp3", channels="dual")
    await actions.record_pause(conference)
    await actions.record_resume(conference)
    assert (await actions.record_stop(conference)).data.result == "ok"
    saved = server.events[-1]
    assert (saved.type, saved.payload["channels"]) == ("conference.recording.saved", "dual")
