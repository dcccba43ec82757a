"""Video rooms: sessions, participants and the tokens that let them in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telnyx_async._validation import Json, Problem, Refusal, unprocessable
from telnyx_async.emulator._account import Context, Product, World
from telnyx_async.emulator._rules.generic import create, delete, retrieve
from telnyx_async.emulator.products.room_media import record

__all__ = ["PRODUCT", "join", "leave"]

ROOMS = "/rooms"
SESSIONS = "/room_sessions"
PARTICIPANTS = "/room_participants"
TOKENS = "/room_tokens"

_TOKEN_LASTS = 600
_REFRESH_TOKEN_LASTS = 3600

PRODUCT = Product(SESSIONS, PARTICIPANTS)
on = PRODUCT.on


@on("rooms.create")
def create_room(context: Context) -> Json:
    room = create(context)
    for field in ("active_session_id", "sessions"):
        room.pop(field, None)
    return room


@on("rooms.retrieve")
def retrieve_room(context: Context) -> Json:
    room = retrieve(context)
    return _with_sessions(context, room) if context.query.get("include_sessions") else room


@on("rooms.list")
def list_rooms(context: Context) -> list[Json]:
    rooms = list(context.state[ROOMS].values())
    if not context.query.get("include_sessions"):
        return rooms
    return [_with_sessions(context, room) for room in rooms]


@on("rooms.delete")
def delete_room(context: Context) -> None:
    room = retrieve(context)
    _end_session(context.world, room)
    delete(context)


@on("rooms.actions.generate_join_client_token")
def generate_token(context: Context) -> Json:
    room = context.state.find(ROOMS, context.path["room_id"])
    lasts = context.fields.get("refresh_token_ttl_secs", _REFRESH_TOKEN_LASTS)
    token = _token(context, room["id"], "refresh", lasts)
    return {
        **_client_token(context, room["id"]),
        "refresh_token": token["token"],
        "refresh_token_expires_at": token["expires_at"],
    }


@on("rooms.actions.refresh_client_token")
def refresh_token(context: Context) -> Json:
    room = context.state.find(ROOMS, context.path["room_id"])
    _valid(context.world, context.fields["refresh_token"], "refresh", room["id"])
    return _client_token(context, room["id"])


@on("rooms.sessions.list_0")
def list_sessions(context: Context) -> list[Json]:
    return [_with_participants(context, each) for each in context.state[SESSIONS].values()]


@on("rooms.sessions.list_1")
def list_sessions_of_room(context: Context) -> list[Json]:
    room = context.state.find(ROOMS, context.path["room_id"])
    return [each for each in list_sessions(context) if each["room_id"] == room["id"]]


@on("rooms.sessions.retrieve")
def retrieve_session(context: Context) -> Json:
    return _with_participants(context, _session(context))


@on("rooms.sessions.retrieve_participants")
def list_participants(context: Context) -> list[Json]:
    return _participants(context.world, _session(context))


@on("rooms.sessions.actions.end")
def end_session(context: Context) -> Json:
    session = _live_session(context)
    _end_session(context.world, context.state.find(ROOMS, session["room_id"]))
    return {"result": "ok"}


@on("rooms.sessions.actions.kick")
def kick(context: Context) -> Json:
    for participant in _chosen(context):
        leave(context.world, participant["id"])
    return {"result": "ok"}


@on("rooms.sessions.actions.mute", "rooms.sessions.actions.unmute")
def mute(context: Context) -> Json:
    for participant in _chosen(context):
        participant["muted"] = context.operation.id.endswith(".mute")
        participant["updated_at"] = context.world.clock.timestamp()
    return {"result": "ok"}


def join(world: World, token: str, context: str = "") -> Json:
    """Let somebody into the room that a client token is for; their participant.

    Raises `Refusal` where the token has expired, the room is gone or full.
    """
    room_id = _valid(world, token, "client")
    room = world.state.find(ROOMS, room_id)
    session = _open_session(world, room)
    if len(_present(world, session)) >= room["max_participants"]:
        raise unprocessable("The room is full.")
    participant = world.make(
        "room_participants.retrieve",
        id=world.examples.uuid(),
        context=context,
        joined_at=world.clock.timestamp(),
        updated_at=world.clock.timestamp(),
        record_type="room_participant",
        session_id=session["id"],
    )
    world.state[PARTICIPANTS][participant["id"]] = participant
    return participant


def leave(world: World, participant_id: str) -> None:
    """Let a participant leave. What was recorded of them is made ready."""
    participant = world.state.find(PARTICIPANTS, participant_id)
    if "left_at" in participant:
        return
    now = world.clock.timestamp()
    participant |= {"left_at": now, "updated_at": now}
    session = world.state[SESSIONS][participant["session_id"]]
    if world.state[ROOMS][session["room_id"]].get("enable_recording"):
        record(world, session, participant)


def _with_sessions(context: Context, room: Json) -> Json:
    sessions = [each for each in context.state[SESSIONS].values() if each["room_id"] == room["id"]]
    return {**room, "sessions": sessions}


def _with_participants(context: Context, session: Json) -> Json:
    if not context.query.get("include_participants"):
        return session
    return {**session, "participants": _participants(context.world, session)}


def _session(context: Context) -> Json:
    return context.state.find(SESSIONS, context.path["room_session_id"])


def _live_session(context: Context) -> Json:
    session = _session(context)
    if not session["active"]:
        raise unprocessable("The session has ended.")
    return session


def _participants(world: World, session: Json) -> list[Json]:
    everybody = world.state[PARTICIPANTS].values()
    return [each for each in everybody if each["session_id"] == session["id"]]


def _present(world: World, session: Json) -> list[Json]:
    return [each for each in _participants(world, session) if "left_at" not in each]


def _chosen(context: Context) -> Sequence[Json]:
    """Those an action is for: `participants` (`all` by default) but for `exclude`."""
    session = _live_session(context)
    present = {each["id"]: each for each in _present(context.world, session)}
    wanted: Any = context.fields.get("participants", "all")
    excluded = context.fields.get("exclude", ())
    names = list(present) if wanted == "all" else wanted
    strangers = [each for each in names if each not in present]
    if strangers:
        detail = f"{strangers[0]} does not take part in this session."
        raise unprocessable(detail, "participants", names.index(strangers[0]))
    return [present[each] for each in names if each not in excluded]


def _open_session(world: World, room: Json) -> Json:
    if "active_session_id" in room:
        return world.state[SESSIONS][room["active_session_id"]]
    now = world.clock.timestamp()
    session = world.make(
        "rooms.sessions.retrieve",
        id=world.examples.uuid(),
        active=True,
        created_at=now,
        updated_at=now,
        record_type="room_session",
        room_id=room["id"],
    )
    world.state[SESSIONS][session["id"]] = session
    room["active_session_id"] = session["id"]
    return session


def _end_session(world: World, room: Json) -> None:
    if "active_session_id" not in room:
        return
    session = world.state[SESSIONS][room.pop("active_session_id")]
    for participant in _present(world, session):
        leave(world, participant["id"])
    now = world.clock.timestamp()
    session |= {"active": False, "ended_at": now, "updated_at": now}


def _client_token(context: Context, room_id: str) -> Json:
    lasts = context.fields.get("token_ttl_secs", _TOKEN_LASTS)
    token = _token(context, room_id, "client", lasts)
    return {"token": token["token"], "token_expires_at": token["expires_at"]}


def _token(context: Context, room_id: str, kind: str, lasts: float) -> Json:
    clock = context.world.clock
    token: Json = {
        "token": f"{kind}.{context.world.examples.uuid()}",
        "kind": kind,
        "room_id": room_id,
        "expires_at": clock.timestamp(lasts),
        "until": clock.time() + lasts,
    }
    context.state[TOKENS][token["token"]] = token
    return token


def _valid(world: World, token: str, kind: str, room_id: str | None = None) -> str:
    """The room that a token is for."""
    found = world.state[TOKENS].get(token, {})
    if found.get("kind") != kind or found["until"] <= world.clock.time():
        raise Refusal(403, [Problem("The token is not valid, or no longer.", code="10010")])
    if room_id not in {None, found["room_id"]}:
        raise Refusal(403, [Problem("The token is for another room.", code="10010")])
    return str(found["room_id"])
