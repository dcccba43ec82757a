"""Recordings and compositions of video rooms, which are completed in time."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._validation import JsonObject, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator._rest.crud import create
from telnyx_async.emulator._rest.filters import filter_and_sort

__all__ = ["PRODUCT", "record"]

SESSIONS = "/room_sessions"
RECORDINGS = "/room_recordings"

_RECORDING_SECONDS = 5.0
_ENQUEUED_SECONDS = 2.0
_PROCESSING_SECONDS = 10.0
_MEGABYTES_PER_SECOND = 0.1

PRODUCT = Product(RECORDINGS)
on = PRODUCT.on


@on("room_recordings.delete_bulk")
def delete_recordings(context: Context) -> JsonObject:
    recordings = context.state[RECORDINGS]
    fields = {name for recording in recordings.values() for name in recording}
    selected = filter_and_sort(list(recordings.values()), context.query, fields)
    for recording in selected:
        context.state.delete(RECORDINGS, recording["id"])
    return {"room_recordings": len(selected)}


@on("room_compositions.create")
def compose(context: Context) -> JsonObject:
    """Create a composition, which is `enqueued`, then `processing`, then `completed`."""
    session_id = context.fields.get("session_id")
    if session_id is not None and session_id not in context.state[SESSIONS]:
        raise unprocessable(f"There is no session {session_id!r}.", "session_id", code="10017")
    composition = create(context, status="enqueued", duration_secs=0, size_mb=0.0)
    for field in ("room_id", "completed_at", "started_at", "ended_at", "download_url"):
        composition.pop(field, None)
    if session_id is not None:
        composition["room_id"] = context.state[SESSIONS][session_id]["room_id"]
    account = context.account
    account.clock.call_later(_ENQUEUED_SECONDS, lambda: _process(account, composition))
    return composition


def record(account: Account, session: JsonObject, participant: JsonObject) -> None:
    """Create the recording of a participant who has left; it is `processing`, then `completed`."""
    now = account.clock.timestamp()
    recording = account.build_item(
        "room_recordings.retrieve",
        id=account.examples.uuid(),
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
    account.state[RECORDINGS][recording["id"]] = recording
    account.clock.call_later(
        _RECORDING_SECONDS, lambda: _complete(account, recording, "recordings")
    )


def _process(account: Account, composition: JsonObject) -> None:
    now = account.clock.timestamp()
    composition |= {"status": "processing", "started_at": now, "updated_at": now}
    account.clock.call_later(
        _PROCESSING_SECONDS, lambda: _complete(account, composition, "compositions")
    )


def _complete(account: Account, media: JsonObject, kind: str) -> None:
    now = account.clock.timestamp()
    media.setdefault("ended_at", now)
    seconds = _seconds(media["started_at"], media["ended_at"])
    media |= {
        "completed_at": now,
        "download_url": f"https://example.com/{kind}/{media['id']}.mp4",
        "duration_secs": round(seconds),
        "size_mb": seconds * _MEGABYTES_PER_SECOND,
        "status": "completed",
        "updated_at": now,
    }


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
