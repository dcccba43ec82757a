"""Sounds and recordings of conferences."""

from __future__ import annotations

from telnyx_async._validation import JsonObject, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator.products.conferences import (
    active_conference,
    emit,
    emit_for_participant,
    select_participants,
)

__all__ = ["PRODUCT"]

_SOUND_SECONDS = 1.0

PRODUCT = Product()
on = PRODUCT.on


@on("conferences.actions.play")
def play(context: Context) -> JsonObject:
    event_fields = {"audio_url": "media_url", "media_name": "media_name"}
    media = {
        field: context.fields[name]
        for name, field in event_fields.items()
        if name in context.fields
    }
    return _start_sound(context, "playback", **media)


@on("conferences.actions.speak")
def speak(context: Context) -> JsonObject:
    return _start_sound(context, "speak")


@on("conferences.actions.stop")
def stop(context: Context) -> JsonObject:
    """End all sounds."""
    conference = active_conference(context)
    select_participants(context, conference, context.fields.get("call_control_ids"))
    for sound in conference.pop("sounds", []):
        _emit_sound(context.account, conference, sound, "ended")
    return {"result": "ok"}


@on("conferences.actions.send_dtmf")
def send_dtmf(context: Context) -> JsonObject:
    """Accept the command if the named calls take part."""
    select_participants(context, active_conference(context), context.fields.get("call_control_ids"))
    return {"result": "ok"}


@on("conferences.actions.gather_dtmf_audio")
def gather(context: Context) -> JsonObject:
    """Accept the command if the named call takes part."""
    select_participants(context, active_conference(context), [context.fields["call_control_id"]])
    return {"result": "ok"}


@on("conferences.actions.record_start")
def record_start(context: Context) -> JsonObject:
    conference, fields = active_conference(context), context.fields
    if "recording" in conference:
        raise unprocessable("The conference is already being recorded.")
    conference["recording"] = {
        "channels": fields.get("channels", "single"),
        "format": fields["format"],
        "recording_id": context.account.examples.uuid(),
        "recording_started_at": context.account.clock.timestamp(),
    }
    return {"result": "ok"}


@on("conferences.actions.record_pause", "conferences.actions.record_resume")
def record_pause(context: Context) -> JsonObject:
    recording = _recording(context)
    recording["paused"] = context.operation.id.endswith("_pause")
    return {"result": "ok"}


@on("conferences.actions.record_stop")
def record_stop(context: Context) -> JsonObject:
    recording = _recording(context)
    conference = active_conference(context)
    del conference["recording"]
    name = f"{recording['recording_id']}.{recording['format']}"
    urls = {recording["format"]: f"https://example.com/recordings/{name}"}
    emit(
        context.account,
        conference,
        "conference.recording.saved",
        **recording,
        call_control_id=conference["creator"],
        recording_ended_at=context.account.clock.timestamp(),
        recording_urls=urls,
        public_recording_urls=urls,
    )
    return {"result": "ok"}


def _recording(context: Context) -> JsonObject:
    recording: JsonObject | None = active_conference(context).get("recording")
    wanted = context.fields.get("recording_id")
    if recording is None or wanted not in {None, recording["recording_id"]}:
        raise unprocessable("There is no such recording in progress.", "recording_id")
    return recording


def _start_sound(context: Context, kind: str, **details: str) -> JsonObject:
    """Start a sound for all participants, or for the named calls.

    For all there is one event, for named calls one for each of them.
    """
    conference, account = active_conference(context), context.account
    legs = context.fields.get("call_control_ids")
    sound: JsonObject = {"kind": kind, "details": details, "participants": None}
    if legs is not None:
        sound["participants"] = select_participants(context, conference, legs)
    conference.setdefault("sounds", []).append(sound)
    _emit_sound(account, conference, sound, "started")
    account.clock.call_later(_SOUND_SECONDS, lambda: _finish_sound(account, conference, sound))
    return {"result": "ok"}


def _finish_sound(account: Account, conference: JsonObject, sound: JsonObject) -> None:
    sounds = conference.get("sounds", [])
    if sound in sounds:
        sounds.remove(sound)
        _emit_sound(account, conference, sound, "ended")


def _emit_sound(account: Account, conference: JsonObject, sound: JsonObject, phase: str) -> None:
    event = f"{sound['kind']}.{phase}"
    if sound["participants"] is None:
        emit(account, conference, f"conference.{event}", **sound["details"])
        return
    for participant in sound["participants"]:
        name = f"conference.participant.{event}"
        emit_for_participant(account, conference, participant, name, **sound["details"])
