"""The products with the blocking client, in short."""

from __future__ import annotations

from telnyx_async.emulator import BlockingEmulator
from telnyx_sync import Telnyx

from .conftest import recipient


def test_video_room(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    room = telnyx_client.rooms.create(unique_name="standup", enable_recording=True).data
    token = telnyx_client.rooms.actions.generate_join_client_token(room.id).data.token
    assert token
    session = telnyx_emulator.callers.join_room(token, context="Ada")["session_id"]
    telnyx_emulator.clock.advance(60)
    telnyx_client.rooms.sessions.actions.end(session)
    composition = telnyx_client.room_compositions.create(session_id=session).data
    telnyx_emulator.clock.advance(12)
    (recording,) = telnyx_client.room_recordings.list()
    assert (recording.status, recording.duration_secs) == ("completed", 60)
    composed = telnyx_client.room_compositions.retrieve(composition.id).data
    assert composed.status == "completed"


def test_conference_call(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    call = telnyx_client.calls.dial(
        connection_id="1", from_="+13125550100", to="+13125550101"
    ).data.call_control_id
    telnyx_client.calls.actions.enqueue(call, queue_name="support")
    assert [each.queue_position for each in telnyx_client.queues.calls.list("support")] == [1]
    telnyx_client.calls.actions.leave_queue(call)
    conference = telnyx_client.conferences.create(call_control_id=call, name="support").data
    actions = telnyx_client.conferences.actions
    actions.hold(conference.id)
    actions.mute(conference.id)
    (participant,) = telnyx_client.conferences.list_participants(conference.id)
    assert (participant.on_hold, participant.muted) == (True, True)
    actions.record_start(conference.id, format="mp3")
    actions.record_stop(conference.id)
    actions.end_conference(conference.id)
    assert [event.type for event in telnyx_emulator.events] == [
        "call.initiated",
        "call.enqueued",
        "call.dequeued",
        "conference.created",
        "conference.participant.joined",
        "conference.recording.saved",
        "conference.participant.left",
        "conference.ended",
    ]


def test_assistant(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    assistants = telnyx_client.ai.assistants
    ada = assistants.create(instructions="Be brief.", name="Ada")
    test = assistants.tests.create(
        destination="+13125550101",
        instructions="Ask.",
        name="polite",
        rubric=[{"name": "polite", "criteria": "Says please."}],
    )
    assistants.tests.runs.trigger(test.test_id)
    telnyx_emulator.clock.advance(6)
    assert [run.status for run in assistants.tests.runs.list(test.test_id)] == ["passed"]
    version = assistants.update(ada.id, name="Grace", promote_to_main=False)
    assert version.version_id
    assistants.versions.promote(version.version_id, assistant_id=ada.id)
    response = assistants.chat(ada.id, content="Hello", conversation_id="1")
    assert response.content == "Grace heard: Hello"


def test_message(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    hook = f"{telnyx_emulator.url}/nowhere"
    message = telnyx_client.messages.send(
        from_="+13125550100", to="+13125550101", text="Hello", webhook_url=hook
    ).data
    telnyx_emulator.clock.advance(2)
    telnyx_emulator.drain_webhooks()
    assert recipient(telnyx_client.messages.retrieve(message.id).data).status == "delivered"
    sent, finalized = telnyx_emulator.events
    assert (sent.type, finalized.type) == ("message.sent", "message.finalized")
    assert [each.status for each in finalized.deliveries] == [404] * 3
