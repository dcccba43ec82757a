"""What is heard in a conference, and what is kept of it."""

from __future__ import annotations

from telnyx_async._validation import Json, unprocessable
from telnyx_async.emulator._account import Context, Product, World
from telnyx_async.emulator.products.conferences import chosen, in_progress, tell, tell_of

__all__ = ["PRODUCT"]

_SOUND_LASTS = 1.0

PRODUCT = Product()
on = PRODUCT.on


@on("conferences.actions.play")
def play(context: Context) -> Json:
    media = {"audio_url": "media_url", "media_name": "media_name"}
    said = {wire: context.fields[name] for name, wire in media.items() if name in context.fields}
    return _sound(context, "playback", **said)


@on("conferences.actions.speak")
def speak(context: Context) -> Json:
    return _sound(context, "speak")


@on("conferences.actions.stop")
def stop(context: Context) -> Json:
    """Whatever is heard ends now, not later."""
    conference = in_progress(context)
    chosen(context, conference, context.fields.get("call_control_ids"))
    for sound in conference.pop("sounds", []):
        _end_sound(context.world, conference, sound)
    return {"result": "ok"}


@on("conferences.actions.send_dtmf")
def send_dtmf(context: Context) -> Json:
    chosen(context, in_progress(context), context.fields.get("call_control_ids"))
    return {"result": "ok"}


@on("conferences.actions.gather_dtmf_audio")
def gather(context: Context) -> Json:
    chosen(context, in_progress(context), [context.fields["call_control_id"]])
    return {"result": "ok"}


@on("conferences.actions.record_start")
def record_start(context: Context) -> Json:
    conference, fields = in_progress(context), context.fields
    if "recording" in conference:
        raise unprocessable("The conference is being recorded already.")
    conference["recording"] = {
        "channels": fields.get("channels", "single"),
        "format": fields["format"],
        "recording_id": context.world.examples.uuid(),
        "recording_started_at": context.world.clock.timestamp(),
    }
    return {"result": "ok"}


@on("conferences.actions.record_pause", "conferences.actions.record_resume")
def record_pause(context: Context) -> Json:
    recording = _recording(context)
    recording["paused"] = context.operation.id.endswith("_pause")
    return {"result": "ok"}


@on("conferences.actions.record_stop")
def record_stop(context: Context) -> Json:
    recording = _recording(context)
    conference = in_progress(context)
    del conference["recording"]
    name = f"{recording['recording_id']}.{recording['format']}"
    urls = {recording["format"]: f"https://example.com/recordings/{name}"}
    tell(
        context.world,
        conference,
        "conference.recording.saved",
        **recording,
        call_control_id=conference["creator"],
        recording_ended_at=context.world.clock.timestamp(),
        recording_urls=urls,
        public_recording_urls=urls,
    )
    return {"result": "ok"}


def _recording(context: Context) -> Json:
    recording: Json | None = in_progress(context).get("recording")
    wanted = context.fields.get("recording_id")
    if recording is None or wanted not in {None, recording["recording_id"]}:
        raise unprocessable("There is no such recording in progress.", "recording_id")
    return recording


def _sound(context: Context, kind: str, **said: str) -> Json:
    """Heard by all, or by the calls that are named: one event, or one for each of them."""
    conference, world = in_progress(context), context.world
    legs = context.fields.get("call_control_ids")
    sound: Json = {"kind": kind, "said": said, "participants": None}
    if legs is not None:
        sound["participants"] = chosen(context, conference, legs)
    conference.setdefault("sounds", []).append(sound)
    _tell(world, conference, sound, "started")
    world.clock.call_later(_SOUND_LASTS, lambda: _fade(world, conference, sound))
    return {"result": "ok"}


def _fade(world: World, conference: Json, sound: Json) -> None:
    sounds = conference.get("sounds", [])
    if sound in sounds:
        sounds.remove(sound)
        _end_sound(world, conference, sound)


def _end_sound(world: World, conference: Json, sound: Json) -> None:
    _tell(world, conference, sound, "ended")


def _tell(world: World, conference: Json, sound: Json, phase: str) -> None:
    event = f"{sound['kind']}.{phase}"
    if sound["participants"] is None:
        tell(world, conference, f"conference.{event}", **sound["said"])
        return
    for participant in sound["participants"]:
        name = f"conference.participant.{event}"
        tell_of(world, conference, participant, name, **sound["said"])
