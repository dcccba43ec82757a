"""`client.calls.actions`."""

from __future__ import annotations

from telnyx_async.resources.calls import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Commands for a call in progress: answer, speak, gather, record, bridge, transfer, hang up.

    The response to a command only says that it was accepted; its effect arrives by webhook. A
    command that is repeated with the same `command_id` is executed once; the SDK generates one for
    its retries.

    Guide: `docs/conferencing.md`.
    """

    add_ai_assistant_messages = call(_async.Actions.add_ai_assistant_messages)
    answer = call(_async.Actions.answer)
    bridge = call(_async.Actions.bridge)
    enqueue = call(_async.Actions.enqueue)
    gather = call(_async.Actions.gather)
    gather_using_ai = call(_async.Actions.gather_using_ai)
    gather_using_audio = call(_async.Actions.gather_using_audio)
    gather_using_speak = call(_async.Actions.gather_using_speak)
    hangup = call(_async.Actions.hangup)
    join_ai_assistant = call(_async.Actions.join_ai_assistant)
    leave_queue = call(_async.Actions.leave_queue)
    pause_recording = call(_async.Actions.pause_recording)
    pay = call(_async.Actions.pay)
    refer = call(_async.Actions.refer)
    reject = call(_async.Actions.reject)
    resume_recording = call(_async.Actions.resume_recording)
    send_dtmf = call(_async.Actions.send_dtmf)
    send_sip_info = call(_async.Actions.send_sip_info)
    speak = call(_async.Actions.speak)
    start_ai_assistant = call(_async.Actions.start_ai_assistant)
    start_conversation_relay = call(_async.Actions.start_conversation_relay)
    start_forking = call(_async.Actions.start_forking)
    start_noise_suppression = call(_async.Actions.start_noise_suppression)
    start_playback = call(_async.Actions.start_playback)
    start_recording = call(_async.Actions.start_recording)
    start_siprec = call(_async.Actions.start_siprec)
    start_streaming = call(_async.Actions.start_streaming)
    start_transcription = call(_async.Actions.start_transcription)
    stop_ai_assistant = call(_async.Actions.stop_ai_assistant)
    stop_conversation_relay = call(_async.Actions.stop_conversation_relay)
    stop_forking = call(_async.Actions.stop_forking)
    stop_gather = call(_async.Actions.stop_gather)
    stop_noise_suppression = call(_async.Actions.stop_noise_suppression)
    stop_playback = call(_async.Actions.stop_playback)
    stop_recording = call(_async.Actions.stop_recording)
    stop_siprec = call(_async.Actions.stop_siprec)
    stop_streaming = call(_async.Actions.stop_streaming)
    stop_transcription = call(_async.Actions.stop_transcription)
    switch_supervisor_role = call(_async.Actions.switch_supervisor_role)
    transfer = call(_async.Actions.transfer)
    update_client_state = call(_async.Actions.update_client_state)
