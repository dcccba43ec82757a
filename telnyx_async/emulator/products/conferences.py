"""Conferences: participants, who join, leave, are muted, held and supervised."""

from __future__ import annotations

from typing import Any

from telnyx_async._validation import DUPLICATE, JsonObject, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator.products import calls

__all__ = [
    "PRODUCT",
    "active_conference",
    "emit",
    "emit_for_participant",
    "select_participants",
    "take_floor",
]

CONFERENCES = "/conferences"
_MAX_SECONDS = 4 * 3600.0

PRODUCT = Product()
on = PRODUCT.on


@on("conferences.create")
def create_conference(context: Context) -> JsonObject:
    account, fields = context.account, context.fields
    call = calls.find_active(account, fields["call_control_id"])
    for other in context.state[CONFERENCES].values():
        if other["name"] == fields["name"] and other["status"] != "completed":
            detail = "A conference of this name is in progress."
            raise unprocessable(detail, "name", code=DUPLICATE)
    conference = _create(account, call, fields)
    emit(account, conference, "conference.created", **_leg_fields(call))
    _join(account, conference, call, fields)
    account.clock.call_later(
        _max_seconds(fields), lambda: _end(account, conference, "time_exceeded")
    )
    return conference


@on("conferences.list")
def list_conferences(context: Context) -> list[JsonObject]:
    """List conferences, the one that expires last first."""
    conferences = context.state[CONFERENCES].values()
    return sorted(conferences, key=lambda each: each["expires_at"], reverse=True)


@on("conferences.actions.end_conference")
def end_conference(context: Context) -> JsonObject:
    _end(context.account, active_conference(context), "ended_via_api")
    return {"result": "ok"}


@on("conferences.actions.join")
def join(context: Context) -> JsonObject:
    account, fields = context.account, context.fields
    conference = active_conference(context)
    call = calls.find_active(account, fields["call_control_id"])
    present = _present(account, conference)
    if call["call_control_id"] in {each["call_control_id"] for each in present}:
        raise unprocessable("The call is already in this conference.", "call_control_id")
    if len(present) >= conference.get("max_participants", len(present) + 1):
        raise unprocessable("The conference is full.")
    if fields.get("start_conference_on_enter"):
        conference["status"] = "in_progress"
    _join(account, conference, call, fields)
    return {"result": "ok"}


@on("conferences.actions.leave")
def leave(context: Context) -> JsonObject:
    conference = active_conference(context)
    for participant in select_participants(
        context, conference, [context.fields["call_control_id"]]
    ):
        _leave(context.account, conference, participant)
    return {"result": "ok"}


@on("conferences.actions.hold", "conferences.actions.unhold")
def hold(context: Context) -> JsonObject:
    return _set_participants(context, on_hold=context.operation.id.endswith(".hold"))


@on("conferences.actions.mute", "conferences.actions.unmute")
def mute(context: Context) -> JsonObject:
    return _set_participants(context, muted=context.operation.id.endswith(".mute"))


@on("conferences.actions.update")
def update(context: Context) -> JsonObject:
    """Change the supervisor role of a participant."""
    conference, fields = active_conference(context), context.fields
    whispers = fields.get("whisper_call_control_ids", [])
    for participant in select_participants(context, conference, [fields["call_control_id"]]):
        participant.update(_supervision(fields["supervisor_role"], whispers))
    return {"result": "ok"}


@on("conferences.list_participants")
def list_participants(context: Context) -> list[JsonObject]:
    conference = context.state.find(CONFERENCES, context.path["conference_id"])
    return list(context.state[_participants_path(conference)].values())


@on("conferences.retrieve_participant")
def retrieve_participant(context: Context) -> JsonObject:
    return _participant(context)


@on("conferences.update_participant")
def update_participant(context: Context) -> JsonObject:
    participant = _participant(context)
    participant |= {**context.fields, "updated_at": context.account.clock.timestamp()}
    return participant


@calls.on_end
def _leave_on_hangup(account: Account, call: JsonObject) -> None:
    for conference in list(account.state[CONFERENCES].values()):
        for participant in _present(account, conference):
            if participant["call_control_id"] == call["call_control_id"]:
                _leave(account, conference, participant)


def active_conference(context: Context) -> JsonObject:
    """Return the conference of a command.

    Raises `ErrorResponse`: 404 if it does not exist, 422 if it has ended.
    """
    conference = context.state.find(CONFERENCES, context.path["id"])
    if conference["status"] == "completed":
        raise unprocessable("The conference has ended.")
    return conference


def _present(account: Account, conference: JsonObject) -> list[JsonObject]:
    """Return the participants that have not left."""
    participants = account.state[_participants_path(conference)].values()
    return [each for each in participants if each["status"] != "left"]


def select_participants(
    context: Context, conference: JsonObject, legs: list[str] | None
) -> list[JsonObject]:
    """Return the participants of these call legs, or all participants if `legs` is None.

    Raises `ErrorResponse` (422) for a leg that does not take part.
    """
    present = {each["call_control_id"]: each for each in _present(context.account, conference)}
    if legs is None:
        return list(present.values())
    for leg in legs:
        if leg not in present:
            raise unprocessable(f"The call {leg!r} does not take part.", "call_control_ids")
    return [present[leg] for leg in legs]


def emit(account: Account, conference: JsonObject, event_type: str, **details: Any) -> None:
    """Emit an event about a conference, for the URLs of the call that created it."""
    call = calls.find(account, conference["creator"])
    application = account.state[calls.APPLICATIONS].get(call["connection_id"], {})
    account.emit(
        event_type,
        {
            "conference_id": conference["id"],
            "connection_id": conference["connection_id"],
            "creator_call_session_id": call["call_session_id"],
            "occurred_at": account.clock.timestamp(),
            **details,
        },
        url=call.get("webhook_url") or application.get("webhook_event_url"),
        failover_url=application.get("webhook_event_failover_url"),
    )


def emit_for_participant(
    account: Account,
    conference: JsonObject,
    participant: JsonObject,
    event_type: str,
    **details: Any,
) -> None:
    """Emit an event about one participant."""
    call = calls.find(account, participant["call_control_id"])
    emit(account, conference, event_type, **_leg_fields(call), **details)


def take_floor(account: Account, call: JsonObject) -> None:
    """Give the floor to a participant who talks, unless they are muted or on hold."""
    for conference in account.state[CONFERENCES].values():
        for participant in _present(account, conference):
            silent = participant["muted"] or participant["on_hold"]
            if participant["call_control_id"] == call["call_control_id"] and not silent:
                emit(account, conference, "conference.floor.changed", **_leg_fields(call))


def _create(account: Account, call: JsonObject, fields: JsonObject) -> JsonObject:
    now = account.clock.timestamp()
    starts = fields.get("start_conference_on_create", True)
    conference: JsonObject = {
        "id": account.examples.uuid(),
        "connection_id": call["connection_id"],
        "created_at": now,
        "creator": call["call_control_id"],
        "expires_at": account.clock.timestamp(_max_seconds(fields)),
        "name": fields["name"],
        "record_type": "conference",
        "region": fields.get("region", "US"),
        "status": "in_progress" if starts else "init",
        "updated_at": now,
    }
    if "max_participants" in fields:
        conference["max_participants"] = fields["max_participants"]
    account.state[CONFERENCES][conference["id"]] = conference
    return conference


def _max_seconds(fields: JsonObject) -> float:
    seconds: float = fields.get("duration_minutes", _MAX_SECONDS) * 60.0
    return min(_MAX_SECONDS, seconds)


def _join(account: Account, conference: JsonObject, call: JsonObject, fields: JsonObject) -> None:
    if "client_state" in fields:
        call["client_state"] = fields["client_state"]
    now = account.clock.timestamp()
    whispers = fields.get("whisper_call_control_ids", [])
    participant: JsonObject = {
        "id": account.examples.uuid(),
        "call_control_id": call["call_control_id"],
        "call_leg_id": call["call_leg_id"],
        "conference": {"id": conference["id"], "name": conference["name"]},
        "conference_id": conference["id"],
        "created_at": now,
        "end_conference_on_exit": fields.get("end_conference_on_exit", False),
        "muted": fields.get("mute", False),
        "on_hold": fields.get("hold", False),
        "record_type": "participant",
        "soft_end_conference_on_exit": fields.get("soft_end_conference_on_exit", False),
        "status": "joined",
        "updated_at": now,
        **_supervision(fields.get("supervisor_role", "none"), whispers),
    }
    account.state[_participants_path(conference)][participant["id"]] = participant
    emit_for_participant(account, conference, participant, "conference.participant.joined")


def _supervision(role: str, whispers: list[str]) -> JsonObject:
    whispering = role == "whisper"
    return {
        "supervisor_role": role,
        "whisper_call_control_ids": whispers if whispering else [],
        "whispering": whispering,
    }


def _leave(account: Account, conference: JsonObject, participant: JsonObject) -> None:
    participant |= {"status": "left", "updated_at": account.clock.timestamp()}
    emit_for_participant(account, conference, participant, "conference.participant.left")
    if participant["end_conference_on_exit"]:
        _end(account, conference, "host_left", participant)
    elif not _present(account, conference):
        _end(account, conference, "all_left", participant)


def _end(
    account: Account, conference: JsonObject, reason: str, by: JsonObject | None = None
) -> None:
    if conference["status"] == "completed":
        return
    now = account.clock.timestamp()
    conference |= {"status": "completed", "end_reason": reason, "updated_at": now}
    # The ids are there together, or not at all where no call ended the conference.
    call = {} if by is None else calls.find(account, by["call_control_id"])
    legs = ("call_control_id", "call_session_id")
    conference["ended_by"] = {name: call[name] for name in legs if name in call}
    for participant in _present(account, conference):
        participant.update(status="left", updated_at=now)
        emit_for_participant(account, conference, participant, "conference.participant.left")
    emit(account, conference, "conference.ended", reason=reason)


def _set_participants(context: Context, **changes: bool) -> JsonObject:
    conference = active_conference(context)
    for participant in select_participants(
        context, conference, context.fields.get("call_control_ids")
    ):
        participant.update(changes, updated_at=context.account.clock.timestamp())
    return {"result": "ok"}


def _participants_path(conference: JsonObject) -> str:
    return f"{CONFERENCES}/{conference['id']}/participants"


def _participant(context: Context) -> JsonObject:
    """Return the participant of the request, named by its own id or that of its call."""
    conference = context.state.find(CONFERENCES, context.path["id"])
    wanted = context.path["participant_id"]
    participants = context.state[_participants_path(conference)]
    for participant in participants.values():
        if participant["call_control_id"] == wanted:
            return participant
    return context.state.find(_participants_path(conference), wanted)


def _leg_fields(call: JsonObject) -> JsonObject:
    names = ("call_control_id", "call_leg_id", "call_session_id", "client_state")
    return {name: call[name] for name in names if name in call}
