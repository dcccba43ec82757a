"""Calls, queues and conferences."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, NotFoundError, UnprocessableEntityError
from telnyx_async.emulator import Emulator

from .conftest import Listener

UNKNOWN = "v3:unknown"


async def dial(client: AsyncTelnyx, **options: Any) -> str:
    call = await client.calls.dial(
        connection_id="1", from_="+13125550100", to="+13125550101", **options
    )
    return call.data.call_control_id


async def test_conference_with_queue_hold_mute_and_recording(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    agent = await dial(client, webhook_url=listener.url)
    caller = server.callers.call(from_="+13125550102", to="+13125550100")["call_control_id"]
    server.clock.advance(1)
    await client.calls.actions.answer(caller)

    await client.calls.actions.enqueue(caller, queue_name="support", client_state="YQ==")
    queue = (await client.queues.retrieve("support")).data
    assert (queue.current_size, queue.max_size) == (1, 300)
    waiting = (await client.queues.calls.retrieve(caller, queue_name="support")).data
    assert (waiting.queue_position, waiting.is_alive) == (1, True)
    await client.calls.actions.leave_queue(caller)
    assert (await client.queues.retrieve("support")).data.current_size == 0

    conference = (
        await client.conferences.create(
            call_control_id=agent, name="support", start_conference_on_create=False
        )
    ).data
    assert conference.status == "init"
    await client.conferences.actions.join(
        conference.id, call_control_id=caller, start_conference_on_enter=True, mute=True
    )
    assert (await client.conferences.retrieve(conference.id)).data.status == "in_progress"
    participants = [each async for each in client.conferences.list_participants(conference.id)]
    assert [(each.call_control_id, each.muted) for each in participants] == [
        (agent, False),
        (caller, True),
    ]

    actions = client.conferences.actions
    assert (await actions.hold(conference.id, call_control_ids=[caller])).data.result == "ok"
    await actions.unmute(conference.id)
    held = [
        each
        async for each in client.conferences.list_participants(
            conference.id, filter={"on_hold": True}
        )
    ]
    assert [(each.call_control_id, each.muted) for each in held] == [(caller, False)]
    await actions.unhold(conference.id, call_control_ids=[caller])

    await actions.record_start(conference.id, format="mp3")
    await actions.record_pause(conference.id)
    await actions.record_resume(conference.id)
    await actions.record_stop(conference.id)
    await actions.leave(conference.id, call_control_id=caller)
    await client.calls.actions.hangup(agent)
    ended = (await client.conferences.retrieve(conference.id)).data
    assert (ended.status, ended.end_reason) == ("completed", "all_left")

    await server.webhooks.drain()
    assert listener.types(client) == [
        "call.initiated",
        "call.answered",
        "conference.created",
        "conference.participant.joined",
        "conference.participant.joined",
        "conference.recording.saved",
        "conference.participant.left",
        "conference.participant.left",
        "conference.ended",
        "call.hangup",
    ]
    saved = listener.events(client)[5].payload
    assert saved.format == "mp3"
    assert saved.recording_urls.mp3.endswith(".mp3")


async def test_call_is_ended_by_the_other_party(server: Emulator, client: AsyncTelnyx) -> None:
    call = await dial(client)
    server.callers.answer(call)
    server.clock.advance(30)
    assert (await client.calls.retrieve_status(call)).data.call_duration == 30
    server.callers.press(call, "12")
    server.callers.hang_up(call)
    status = (await client.calls.retrieve_status(call)).data
    assert (status.is_alive, status.call_duration) == (False, 30)
    assert [event.type for event in server.events] == [
        "call.initiated",
        "call.answered",
        "call.dtmf.received",
        "call.dtmf.received",
        "call.hangup",
    ]
    assert server.events[-1].payload["hangup_source"] == "callee"
    with pytest.raises(UnprocessableEntityError, match="90018"):
        await client.calls.actions.speak(call, payload="Hello", voice="female")


async def test_call_commands(server: Emulator, client: AsyncTelnyx) -> None:
    call, other = await dial(client), await dial(client)
    actions = client.calls.actions
    await actions.bridge(call, call_control_id_to_bridge_with=other)
    await actions.speak(call, payload="Hello", voice="female", client_state="YQ==")
    await actions.start_streaming(call)
    await actions.send_dtmf(call, digits="1")
    server.clock.advance(0.5)
    assert [event.type for event in server.events[2:]] == [
        "call.bridged",
        "call.bridged",
        "call.speak.started",
        "streaming.started",
    ]
    assert server.events[4].payload["client_state"] == "YQ=="
    server.clock.advance(0.5)
    assert {event.type for event in server.events[6:]} == {"call.answered", "call.speak.ended"}
    active = [each async for each in client.connections.list_active_calls("1")]
    assert len(active) == 2
    await actions.reject(call, cause="USER_BUSY")
    assert server.events[-1].payload["hangup_cause"] == "user_busy"
    await actions.hangup(other)
    server.clock.advance(1)
    assert server.events[-1].type == "call.hangup"
    with pytest.raises(NotFoundError, match="90015"):
        await actions.answer(UNKNOWN)


async def test_application_has_a_webhook_url(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    application = (
        await client.call_control_applications.create(
            application_name="app", webhook_event_url=listener.url
        )
    ).data
    await client.calls.dial(connection_id=application.id, from_="+13125550100", to=["+13125550101"])
    await server.webhooks.drain()
    assert listener.types(client) == ["call.initiated"]


async def test_command_id_is_valid_for_a_minute(server: Emulator, client: AsyncTelnyx) -> None:
    call = await dial(client)
    for _ in range(2):
        await client.calls.actions.speak(call, payload="Hello", voice="female", command_id="one")
    assert [event.type for event in server.events].count("call.speak.started") == 1
    server.clock.advance(60)
    await client.calls.actions.speak(call, payload="Hello", voice="female", command_id="one")
    assert [event.type for event in server.events].count("call.speak.started") == 2


async def test_queues(server: Emulator, client: AsyncTelnyx) -> None:
    created = (await client.queues.create(queue_name="sales", max_size=2)).data
    assert (created.name, created.max_size, created.record_type) == ("sales", 2, "queue")
    with pytest.raises(UnprocessableEntityError, match="10012"):
        await client.queues.create(queue_name="sales")
    calls = [await dial(client) for _ in range(3)]
    for call in calls[:2]:
        await client.calls.actions.enqueue(call, queue_name="sales", keep_after_hangup=True)
    with pytest.raises(UnprocessableEntityError, match="full"):
        await client.calls.actions.enqueue(calls[2], queue_name="sales")
    with pytest.raises(UnprocessableEntityError, match="already"):
        await client.calls.actions.enqueue(calls[0], queue_name="other")
    server.clock.advance(30)
    waiting = [each async for each in client.queues.calls.list("sales")]
    assert [(each.call_control_id, each.queue_position) for each in waiting] == [
        (calls[0], 1),
        (calls[1], 2),
    ]
    assert waiting[0].wait_time_secs == 30
    assert (await client.queues.retrieve("sales")).data.average_wait_time_secs == 30

    with pytest.raises(UnprocessableEntityError, match="alive"):
        await client.queues.calls.remove(calls[0], queue_name="sales")
    await client.queues.calls.update(calls[1], queue_name="sales", keep_after_hangup=False)
    for call in calls[:2]:
        await client.calls.actions.hangup(call)
    (kept,) = [each async for each in client.queues.calls.list("sales")]
    assert (kept.call_control_id, kept.is_alive, kept.queue_position) == (calls[0], False, 1)
    await client.queues.calls.remove(calls[0], queue_name="sales")
    with pytest.raises(NotFoundError):
        await client.queues.calls.retrieve(calls[0], queue_name="sales")
    assert (await client.queues.update("sales", max_size=5)).data.max_size == 5
    assert [queue.name async for queue in client.queues.list()] == ["sales"]


async def test_calls_leave_queues(server: Emulator, client: AsyncTelnyx) -> None:
    one, two, three = [await dial(client) for _ in range(3)]
    enqueue = client.calls.actions.enqueue
    await enqueue(one, queue_name="a", max_wait_time_secs=10, max_size=5)
    await enqueue(two, queue_name="a", max_wait_time_secs=20)
    await enqueue(three, queue_name="b")
    server.clock.advance(15)
    await client.calls.actions.leave_queue(two)
    server.clock.advance(15)
    await client.queues.delete("b")
    left = [event.payload for event in server.events if event.type == "call.dequeued"]
    assert [(each["reason"], each["wait_time_secs"]) for each in left] == [
        ("timeout", 10),
        ("leave", 15),
        ("leave", 30),
    ]
    assert (await client.queues.retrieve("a")).data.max_size == 5
    with pytest.raises(UnprocessableEntityError, match="no queue"):
        await client.calls.actions.leave_queue(three)


async def test_conference_ends_when_the_host_leaves(server: Emulator, client: AsyncTelnyx) -> None:
    host, guest = await dial(client), await dial(client)
    first = (await client.conferences.create(call_control_id=guest, name="a")).data
    await client.conferences.actions.join(
        first.id, call_control_id=host, end_conference_on_exit=True
    )
    await client.calls.actions.hangup(host)
    ended = (await client.conferences.retrieve(first.id)).data
    assert ended.ended_by is not None
    assert (ended.end_reason, ended.ended_by.call_control_id) == ("host_left", host)
    left = [event for event in server.events if event.type == "conference.participant.left"]
    assert len(left) == 2
    with pytest.raises(UnprocessableEntityError, match="ended"):
        await client.conferences.actions.hold(first.id)


async def test_conference_ends_by_command_or_after_four_hours(
    server: Emulator, client: AsyncTelnyx
) -> None:
    legs = [await dial(client) for _ in range(3)]
    create = client.conferences.create
    short = (await create(call_control_id=legs[0], name="short", duration_minutes=1)).data
    long = (await create(call_control_id=legs[1], name="long")).data
    other = (await create(call_control_id=legs[2], name="other")).data
    with pytest.raises(UnprocessableEntityError, match="10012"):
        await create(call_control_id=legs[2], name="other")
    assert [each.name async for each in client.conferences.list()] == ["long", "other", "short"]
    await client.conferences.actions.end_conference(other.id)
    server.clock.advance(4 * 3600)
    reasons = [
        (await client.conferences.retrieve(each.id)).data.end_reason
        for each in (short, long, other)
    ]
    assert reasons == ["time_exceeded", "time_exceeded", "ended_via_api"]


async def test_conference_sounds(server: Emulator, client: AsyncTelnyx) -> None:
    call = await dial(client)
    conference = (await client.conferences.create(call_control_id=call, name="a")).data.id
    actions = client.conferences.actions
    server.clock.advance(1)
    seen = len(server.events)

    await actions.play(conference, audio_url="https://example.com/a.mp3")
    await actions.speak(conference, payload="Hello", voice="female", call_control_ids=[call])
    server.clock.advance(1)
    await actions.play(conference, media_name="b", call_control_ids=[call])
    await actions.speak(conference, payload="Hello", voice="female")
    await actions.stop(conference)
    server.clock.advance(1)
    server.callers.talk(call)
    await actions.mute(conference)
    server.callers.talk(call)
    assert [event.type.removeprefix("conference.") for event in server.events[seen:]] == [
        "playback.started",
        "participant.speak.started",
        "playback.ended",
        "participant.speak.ended",
        "participant.playback.started",
        "speak.started",
        "participant.playback.ended",
        "speak.ended",
        "floor.changed",
    ]
    assert server.events[seen].payload["media_url"] == "https://example.com/a.mp3"
    await actions.send_dtmf(conference, digits="1")
    await actions.gather_dtmf_audio(conference, call_control_id=call)


async def test_participants(client: AsyncTelnyx) -> None:
    host, guest, late = [await dial(client) for _ in range(3)]
    conference = (
        await client.conferences.create(call_control_id=host, name="a", max_participants=2)
    ).data.id
    actions = client.conferences.actions
    await actions.join(conference, call_control_id=guest, client_state="YQ==")
    with pytest.raises(UnprocessableEntityError, match="already"):
        await actions.join(conference, call_control_id=guest)
    with pytest.raises(UnprocessableEntityError, match="full"):
        await actions.join(conference, call_control_id=late)
    with pytest.raises(UnprocessableEntityError, match="does not take part"):
        await actions.hold(conference, call_control_ids=[late])
    await actions.update(
        conference,
        call_control_id=guest,
        supervisor_role="whisper",
        whisper_call_control_ids=[host],
    )
    listed = [each async for each in client.conferences.list_participants(conference)]
    assert [each.whisper_call_control_ids for each in listed] == [[], [host]]
    shown = (await client.conferences.retrieve_participant(listed[1].id, id=conference)).data
    assert shown.call_control_id == guest
    changed = await client.conferences.update_participant(
        guest, id=conference, end_conference_on_exit=True
    )
    assert changed.data.end_conference_on_exit is True


async def test_conference_recordings(client: AsyncTelnyx) -> None:
    call = await dial(client)
    conference = (await client.conferences.create(call_control_id=call, name="a")).data.id
    actions = client.conferences.actions
    with pytest.raises(UnprocessableEntityError, match="no such recording"):
        await actions.record_stop(conference)
    await actions.record_start(conference, format="wav")
    with pytest.raises(UnprocessableEntityError, match="already"):
        await actions.record_start(conference, format="wav")


async def test_dialing_nobody_is_an_error(client: AsyncTelnyx) -> None:
    with pytest.raises(UnprocessableEntityError, match="nobody"):
        await client.calls.dial(connection_id="1", from_="+13125550100", to=[])


async def test_a_conference_that_no_call_ended(client: AsyncTelnyx) -> None:
    conference = (
        await client.conferences.create(call_control_id=await dial(client), name="a")
    ).data
    assert (await client.conferences.retrieve(conference.id)).data.ended_by is None
    await client.conferences.actions.end_conference(conference.id)
    ended = (await client.conferences.retrieve(conference.id)).data
    assert ended.ended_by is not None
    assert (ended.end_reason, ended.ended_by.call_control_id) == ("ended_via_api", None)


async def test_forks_and_recordings_for_siprec_are_announced(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    call = await dial(client, webhook_url=listener.url)
    await client.calls.actions.start_forking(call, rx="udp:192.0.2.1:9000")
    await client.calls.actions.stop_forking(call)
    await client.calls.actions.start_siprec(call)
    await client.calls.actions.stop_siprec(call)
    await server.webhooks.drain()
    assert listener.types(client)[-4:] == [
        "call.fork.started",
        "call.fork.stopped",
        "siprec.started",
        "siprec.stopped",
    ]
