"""Recordings and compositions of video rooms: made in time, then there to be fetched."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._validation import Json, unprocessable
from telnyx_async.emulator._account import Context, Product, World
from telnyx_async.emulator._rules.filters import arrange
from telnyx_async.emulator._rules.generic import create

__all__ = ["PRODUCT", "record"]

SESSIONS = "/room_sessions"
RECORDINGS = "/room_recordings"

_RECORDING_TAKES = 5.0
_COMPOSITION_WAITS = 2.0
_COMPOSITION_TAKES = 10.0
_MEGABYTES_A_SECOND = 0.1

PRODUCT = Product(RECORDINGS)
on = PRODUCT.on


@on("room_recordings.delete_bulk")
def delete_recordings(context: Context) -> Json:
    recordings = context.state[RECORDINGS]
    fields = {name for recording in recordings.values() for name in recording}
    chosen = arrange(list(recordings.values()), context.query, fields)
    for recording in chosen:
        context.state.delete(RECORDINGS, recording["id"])
    return {"room_recordings": len(chosen)}


@on("room_compositions.create")
def compose(context: Context) -> Json:
    """`enqueued`, then `processing`, then `completed`."""
    session_id = context.fields.get("session_id")
    if session_id is not None and session_id not in context.state[SESSIONS]:
        raise unprocessable("There is no such session.", "session_id", code="10017")
    composition = create(context, status="enqueued", duration_secs=0, size_mb=0.0)
    for field in ("room_id", "completed_at", "started_at", "ended_at", "download_url"):
        composition.pop(field, None)
    if session_id is not None:
        composition["room_id"] = context.state[SESSIONS][session_id]["room_id"]
    world = context.world
    world.clock.call_later(_COMPOSITION_WAITS, lambda: _process(world, composition))
    return composition


def record(world: World, session: Json, participant: Json) -> None:
    now = world.clock.timestamp()
    recording = world.make(
        "room_recordings.retrieve",
        id=world.examples.uuid(),
        codec="vp8",
        created_at=now,
        ended_at=now,
        participant_id=participant["id"],
        record_type="room_recording",
        room_id=session["room_id"],
        session_id=session["id"],
        started_at=participant["joined_at"],
        status="processing",
        type="video",
        updated_at=now,
    )
    world.state[RECORDINGS][recording["id"]] = recording
    world.clock.call_later(_RECORDING_TAKES, lambda: _complete(world, recording, "recordings"))


def _process(world: World, composition: Json) -> None:
    now = world.clock.timestamp()
    composition |= {"status": "processing", "started_at": now, "updated_at": now}
    world.clock.call_later(
        _COMPOSITION_TAKES, lambda: _complete(world, composition, "compositions")
    )


def _complete(world: World, media: Json, kind: str) -> None:
    now = world.clock.timestamp()
    media.setdefault("ended_at", now)
    seconds = _seconds(media["started_at"], media["ended_at"])
    media |= {
        "completed_at": now,
        "download_url": f"https://example.com/{kind}/{media['id']}.mp4",
        "duration_secs": round(seconds),
        "size_mb": seconds * _MEGABYTES_A_SECOND,
        "status": "completed",
        "updated_at": now,
    }


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
