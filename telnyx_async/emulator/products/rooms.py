"""Video rooms: sessions, participants, and the tokens with which they join."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telnyx_async._validation import ErrorResponse, JsonObject, Problem, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator._rest.crud import create, delete, retrieve
from telnyx_async.emulator.products.room_media import record

__all__ = ["PRODUCT", "join", "leave"]

ROOMS = "/rooms"
SESSIONS = "/room_sessions"
PARTICIPANTS = "/room_participants"
TOKENS = "/room_tokens"

_TOKEN_TTL = 600
_REFRESH_TOKEN_TTL = 3600

PRODUCT = Product(SESSIONS, PARTICIPANTS)
on = PRODUCT.on


@on("rooms.create")
def create_room(context: Context) -> JsonObject:
    room = create(context)
    for field in ("active_session_id", "sessions"):
        room.pop(field, None)
    return room


@on("rooms.retrieve")
def retrieve_room(context: Context) -> JsonObject:
    room = retrieve(context)
    return _with_sessions(context, room) if context.query.get("include_sessions") else room


@on("rooms.list")
def list_rooms(context: Context) -> list[JsonObject]:
    rooms = list(context.state[ROOMS].values())
    if not context.query.get("include_sessions"):
        return rooms
    return [_with_sessions(context, room) for room in rooms]


@on("rooms.delete")
def delete_room(context: Context) -> None:
    room = retrieve(context)
    _end_session(context.account, room)
    delete(context)


@on("rooms.actions.generate_join_client_token")
def generate_token(context: Context) -> JsonObject:
    room = context.state.find(ROOMS, context.path["room_id"])
    ttl = context.fields.get("refresh_token_ttl_secs", _REFRESH_TOKEN_TTL)
    token = _create_token(context, room["id"], "refresh", ttl)
    return {
        **_client_token(context, room["id"]),
        "refresh_token": token["token"],
        "refresh_token_expires_at": token["expires_at"],
    }


@on("rooms.actions.refresh_client_token")
def refresh_token(context: Context) -> JsonObject:
    room = context.state.find(ROOMS, context.path["room_id"])
    _check_token(context.account, context.fields["refresh_token"], "refresh", room["id"])
    return _client_token(context, room["id"])


@on("rooms.sessions.list_0")
def list_sessions(context: Context) -> list[JsonObject]:
    return [_with_participants(context, each) for each in context.state[SESSIONS].values()]


@on("rooms.sessions.list_1")
def list_room_sessions(context: Context) -> list[JsonObject]:
    room = context.state.find(ROOMS, context.path["room_id"])
    return [each for each in list_sessions(context) if each["room_id"] == room["id"]]


@on("rooms.sessions.retrieve")
def retrieve_session(context: Context) -> JsonObject:
    return _with_participants(context, _session(context))


@on("rooms.sessions.retrieve_participants")
def list_participants(context: Context) -> list[JsonObject]:
    return _participants(context.account, _session(context))


@on("rooms.sessions.actions.end")
def end_session(context: Context) -> JsonObject:
    session = _active_session(context)
    _end_session(context.account, context.state.find(ROOMS, session["room_id"]))
    return {"result": "ok"}


@on("rooms.sessions.actions.kick")
def kick(context: Context) -> JsonObject:
    for participant in _select_participants(context):
        leave(context.account, participant["id"])
    return {"result": "ok"}


@on("rooms.sessions.actions.mute", "rooms.sessions.actions.unmute")
def mute(context: Context) -> JsonObject:
    for participant in _select_participants(context):
        participant["muted"] = context.operation.id.endswith(".mute")
        participant["updated_at"] = context.account.clock.timestamp()
    return {"result": "ok"}


def join(account: Account, token: str, context: str = "") -> JsonObject:
    """Join the room of a client token, and return the participant.

    Raises `ErrorResponse` if the token has expired, or the room has been deleted or is full.
    """
    room_id = _check_token(account, token, "client")
    room = account.state.find(ROOMS, room_id)
    session = _open_session(account, room)
    if len(_present(account, session)) >= room["max_participants"]:
        raise unprocessable("The room is full.")
    participant = account.build_item(
        "room_participants.retrieve",
        id=account.examples.uuid(),
        context=context,
        joined_at=account.clock.timestamp(),
        updated_at=account.clock.timestamp(),
        record_type="room_participant",
        session_id=session["id"],
    )
    account.state[PARTICIPANTS][participant["id"]] = participant
    return participant


def leave(account: Account, participant_id: str) -> None:
    """Leave a room, which creates the recording of the participant if recording is enabled."""
    participant = account.state.find(PARTICIPANTS, participant_id)
    if "left_at" in participant:
        return
    now = account.clock.timestamp()
    participant |= {"left_at": now, "updated_at": now}
    session = account.state[SESSIONS][participant["session_id"]]
    if account.state[ROOMS][session["room_id"]].get("enable_recording"):
        record(account, session, participant)


def _with_sessions(context: Context, room: JsonObject) -> JsonObject:
    sessions = [each for each in context.state[SESSIONS].values() if each["room_id"] == room["id"]]
    return {**room, "sessions": sessions}


def _with_participants(context: Context, session: JsonObject) -> JsonObject:
    if not context.query.get("include_participants"):
        return session
    return {**session, "participants": _participants(context.account, session)}


def _session(context: Context) -> JsonObject:
    return context.state.find(SESSIONS, context.path["room_session_id"])


def _active_session(context: Context) -> JsonObject:
    session = _session(context)
    if not session["active"]:
        raise unprocessable("The session has ended.")
    return session


def _participants(account: Account, session: JsonObject) -> list[JsonObject]:
    participants = account.state[PARTICIPANTS].values()
    return [each for each in participants if each["session_id"] == session["id"]]


def _present(account: Account, session: JsonObject) -> list[JsonObject]:
    return [each for each in _participants(account, session) if "left_at" not in each]


def _select_participants(context: Context) -> Sequence[JsonObject]:
    """Return the participants of an action: `participants` (`all` by default) without `exclude`."""
    session = _active_session(context)
    present = {each["id"]: each for each in _present(context.account, session)}
    wanted: Any = context.fields.get("participants", "all")
    excluded = context.fields.get("exclude", ())
    names = list(present) if wanted == "all" else wanted
    absent = [each for each in names if each not in present]
    if absent:
        detail = f"{absent[0]} does not take part in this session."
        raise unprocessable(detail, "participants", names.index(absent[0]))
    return [present[each] for each in names if each not in excluded]


def _open_session(account: Account, room: JsonObject) -> JsonObject:
    if "active_session_id" in room:
        return account.state[SESSIONS][room["active_session_id"]]
    now = account.clock.timestamp()
    session = account.build_item(
        "rooms.sessions.retrieve",
        id=account.examples.uuid(),
        active=True,
        created_at=now,
        updated_at=now,
        record_type="room_session",
        room_id=room["id"],
    )
    account.state[SESSIONS][session["id"]] = session
    room["active_session_id"] = session["id"]
    return session


def _end_session(account: Account, room: JsonObject) -> None:
    if "active_session_id" not in room:
        return
    session = account.state[SESSIONS][room.pop("active_session_id")]
    for participant in _present(account, session):
        leave(account, participant["id"])
    now = account.clock.timestamp()
    session |= {"active": False, "ended_at": now, "updated_at": now}


def _client_token(context: Context, room_id: str) -> JsonObject:
    ttl = context.fields.get("token_ttl_secs", _TOKEN_TTL)
    token = _create_token(context, room_id, "client", ttl)
    return {"token": token["token"], "token_expires_at": token["expires_at"]}


def _create_token(context: Context, room_id: str, kind: str, ttl: float) -> JsonObject:
    clock = context.account.clock
    token: JsonObject = {
        "token": f"{kind}.{context.account.examples.uuid()}",
        "kind": kind,
        "room_id": room_id,
        "expires_at": clock.timestamp(ttl),
        "expires": clock.time() + ttl,
    }
    context.state[TOKENS][token["token"]] = token
    return token


def _check_token(account: Account, token: str, kind: str, room_id: str | None = None) -> str:
    """Return the room id of a token. Raises `ErrorResponse` (403) if it is not valid."""
    found = account.state[TOKENS].get(token, {})
    if found.get("kind") != kind or found["expires"] <= account.clock.time():
        raise ErrorResponse(403, [Problem("The token is not valid or has expired.", code="10010")])
    if room_id not in {None, found["room_id"]}:
        raise ErrorResponse(403, [Problem("The token is for another room.", code="10010")])
    return str(found["room_id"])
