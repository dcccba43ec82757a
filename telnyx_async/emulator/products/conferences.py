"""Conferences: calls that hear each other."""

from __future__ import annotations

from typing import Any

from telnyx_async._validation import DUPLICATE, Json, unprocessable
from telnyx_async.emulator._account import Context, Emit, Product, World
from telnyx_async.emulator.products import calls

__all__ = [
    "CONFERENCES",
    "PRODUCT",
    "chosen",
    "floor",
    "in_progress",
    "participants_of",
    "tell",
    "tell_of",
]

CONFERENCES = "/conferences"
_LASTS = 4 * 3600.0

PRODUCT = Product()
on = PRODUCT.on


@on("conferences.create")
def create_conference(context: Context) -> Json:
    world, fields = context.world, context.fields
    call = calls.find_alive(world, fields["call_control_id"])
    for other in context.state[CONFERENCES].values():
        if other["name"] == fields["name"] and other["status"] != "completed":
            detail = "A conference of this name is in progress."
            raise unprocessable(detail, "name", code=DUPLICATE)
    conference = _new(world, call, fields)
    tell(world, conference, "conference.created", **_legs(call))
    _join(world, conference, call, fields)
    lasts = min(_LASTS, fields.get("duration_minutes", _LASTS) * 60.0)
    world.clock.call_later(lasts, lambda: _end(world, conference, "time_exceeded"))
    return conference


@on("conferences.list")
def list_conferences(context: Context) -> list[Json]:
    """The one that ends last comes first."""
    everyone = context.state[CONFERENCES].values()
    return sorted(everyone, key=lambda each: each["expires_at"], reverse=True)


@on("conferences.actions.end_conference")
def end_conference(context: Context) -> Json:
    _end(context.world, in_progress(context), "ended_via_api")
    return {"result": "ok"}


@on("conferences.actions.join")
def join(context: Context) -> Json:
    world, fields = context.world, context.fields
    conference = in_progress(context)
    call = calls.find_alive(world, fields["call_control_id"])
    present = participants_of(world, conference)
    if call["call_control_id"] in {each["call_control_id"] for each in present}:
        raise unprocessable("The call is in this conference already.", "call_control_id")
    if len(present) >= conference.get("max_participants", len(present) + 1):
        raise unprocessable("The conference is full.")
    if fields.get("start_conference_on_enter"):
        conference["status"] = "in_progress"
    _join(world, conference, call, fields)
    return {"result": "ok"}


@on("conferences.actions.leave")
def leave(context: Context) -> Json:
    conference = in_progress(context)
    for participant in chosen(context, conference, [context.fields["call_control_id"]]):
        _leave(context.world, conference, participant)
    return {"result": "ok"}


@on("conferences.actions.hold", "conferences.actions.unhold")
def hold(context: Context) -> Json:
    return _set(context, on_hold=context.operation.id.endswith(".hold"))


@on("conferences.actions.mute", "conferences.actions.unmute")
def mute(context: Context) -> Json:
    return _set(context, muted=context.operation.id.endswith(".mute"))


@on("conferences.actions.update")
def update(context: Context) -> Json:
    """Make a supervisor of a participant, or an ordinary one again."""
    conference, fields = in_progress(context), context.fields
    whispers = fields.get("whisper_call_control_ids", [])
    for participant in chosen(context, conference, [fields["call_control_id"]]):
        participant.update(_supervision(fields["supervisor_role"], whispers))
    return {"result": "ok"}


@on("conferences.list_participants")
def list_participants(context: Context) -> list[Json]:
    conference = context.state.find(CONFERENCES, context.path["conference_id"])
    return list(context.state[_participants(conference)].values())


@on("conferences.retrieve_participant")
def retrieve_participant(context: Context) -> Json:
    return _participant(context)


@on("conferences.update_participant")
def update_participant(context: Context) -> Json:
    participant = _participant(context)
    participant |= {**context.fields, "updated_at": context.world.clock.timestamp()}
    return participant


@calls.on_end
def _hang_up(world: World, call: Json) -> None:
    for conference in list(world.state[CONFERENCES].values()):
        for participant in participants_of(world, conference):
            if participant["call_control_id"] == call["call_control_id"]:
                _leave(world, conference, participant)


def in_progress(context: Context) -> Json:
    """The conference that a command is for. Raises `Refusal`: 404, or 422 where it is over."""
    conference = context.state.find(CONFERENCES, context.path["id"])
    if conference["status"] == "completed":
        raise unprocessable("The conference has ended.")
    return conference


def participants_of(world: World, conference: Json) -> list[Json]:
    """Those that have not left."""
    everybody = world.state[_participants(conference)].values()
    return [each for each in everybody if each["status"] != "left"]


def chosen(context: Context, conference: Json, legs: list[str] | None) -> list[Json]:
    """The participants of these legs; all of them where none is named."""
    present = {each["call_control_id"]: each for each in participants_of(context.world, conference)}
    if legs is None:
        return list(present.values())
    for leg in legs:
        if leg not in present:
            raise unprocessable(f"The call {leg!r} does not take part.", "call_control_ids")
    return [present[leg] for leg in legs]


def tell(world: World, conference: Json, event: str, **more: Any) -> None:
    """Send an event about a conference to whoever its first call belongs to."""
    call = calls.find(world, conference["creator"])
    application = world.state[calls.APPLICATIONS].get(call["connection_id"], {})
    world.emit(
        Emit(
            type=event,
            payload={
                "conference_id": conference["id"],
                "connection_id": conference["connection_id"],
                "creator_call_session_id": call["call_session_id"],
                "occurred_at": world.clock.timestamp(),
                **more,
            },
            url=call.get("webhook_url") or application.get("webhook_event_url"),
            failover_url=application.get("webhook_event_failover_url"),
        )
    )


def tell_of(world: World, conference: Json, participant: Json, event: str, **more: Any) -> None:
    """Send an event about one participant."""
    call = calls.find(world, participant["call_control_id"])
    tell(world, conference, event, **_legs(call), **more)


def floor(world: World, call: Json) -> None:
    """Somebody begins to talk: the floor is theirs, unless they are muted or on hold."""
    for conference in world.state[CONFERENCES].values():
        for participant in participants_of(world, conference):
            silent = participant["muted"] or participant["on_hold"]
            if participant["call_control_id"] == call["call_control_id"] and not silent:
                tell(world, conference, "conference.floor.changed", **_legs(call))


def _new(world: World, call: Json, fields: Json) -> Json:
    lasts = min(_LASTS, fields.get("duration_minutes", _LASTS) * 60.0)
    now = world.clock.timestamp()
    starts = fields.get("start_conference_on_create", True)
    conference: Json = {
        "id": world.examples.uuid(),
        "connection_id": call["connection_id"],
        "created_at": now,
        "creator": call["call_control_id"],
        "expires_at": world.clock.timestamp(lasts),
        "name": fields["name"],
        "record_type": "conference",
        "region": fields.get("region", "US"),
        "status": "in_progress" if starts else "init",
        "updated_at": now,
    }
    if "max_participants" in fields:
        conference["max_participants"] = fields["max_participants"]
    world.state[CONFERENCES][conference["id"]] = conference
    return conference


def _join(world: World, conference: Json, call: Json, fields: Json) -> None:
    if "client_state" in fields:
        call["client_state"] = fields["client_state"]
    now = world.clock.timestamp()
    whispers = fields.get("whisper_call_control_ids", [])
    participant: Json = {
        "id": world.examples.uuid(),
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
    world.state[_participants(conference)][participant["id"]] = participant
    tell_of(world, conference, participant, "conference.participant.joined")


def _supervision(role: str, whispers: list[str]) -> Json:
    whispering = role == "whisper"
    return {
        "supervisor_role": role,
        "whisper_call_control_ids": whispers if whispering else [],
        "whispering": whispering,
    }


def _leave(world: World, conference: Json, participant: Json) -> None:
    participant |= {"status": "left", "updated_at": world.clock.timestamp()}
    tell_of(world, conference, participant, "conference.participant.left")
    if participant["end_conference_on_exit"]:
        _end(world, conference, "host_left", participant)
    elif not participants_of(world, conference):
        _end(world, conference, "all_left", participant)


def _end(world: World, conference: Json, reason: str, by: Json | None = None) -> None:
    if conference["status"] == "completed":
        return
    now = world.clock.timestamp()
    conference |= {"status": "completed", "end_reason": reason, "updated_at": now}
    if by is not None:
        call = calls.find(world, by["call_control_id"])
        legs = ("call_control_id", "call_session_id")
        conference["ended_by"] = {name: call[name] for name in legs}
    for participant in participants_of(world, conference):
        participant.update(status="left", updated_at=now)
        tell_of(world, conference, participant, "conference.participant.left")
    tell(world, conference, "conference.ended", reason=reason)


def _set(context: Context, **changes: bool) -> Json:
    conference = in_progress(context)
    for participant in chosen(context, conference, context.fields.get("call_control_ids")):
        participant.update(changes, updated_at=context.world.clock.timestamp())
    return {"result": "ok"}


def _participants(conference: Json) -> str:
    return f"{CONFERENCES}/{conference['id']}/participants"


def _participant(context: Context) -> Json:
    """By its own id, or by that of its call."""
    conference = context.state.find(CONFERENCES, context.path["id"])
    wanted = context.path["participant_id"]
    participants = context.state[_participants(conference)]
    for participant in participants.values():
        if participant["call_control_id"] == wanted:
            return participant
    return context.state.find(_participants(conference), wanted)


def _legs(call: Json) -> Json:
    names = ("call_control_id", "call_leg_id", "call_session_id", "client_state")
    return {name: call[name] for name in names if name in call}
