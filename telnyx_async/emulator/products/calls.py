"""Calls: dialled, answered, commanded, hung up; the events that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from telnyx_async._validation import Json, Problem, Refusal, is_list, unprocessable
from telnyx_async.emulator._account import Context, Emit, Product, World

__all__ = [
    "PRODUCT",
    "answer",
    "end",
    "find",
    "find_alive",
    "incoming",
    "on_end",
    "seconds_since",
    "tell",
]

CALLS = "/calls"
APPLICATIONS = "/call_control_applications"

_RINGS = 1.0
_SOUND_LASTS = 1.0

PRODUCT = Product(CALLS)
on = PRODUCT.on

_Ending: TypeAlias = Callable[[World, Json], None]
_endings: list[_Ending] = []

_STARTED_AND_ENDED: Mapping[str, str] = {
    "calls.actions.speak": "call.speak",
    "calls.actions.start_playback": "call.playback",
}
_EVENTS: Mapping[str, str] = {
    "calls.actions.start_forking": "call.fork.started",
    "calls.actions.start_siprec": "siprec.started",
    "calls.actions.start_streaming": "streaming.started",
    "calls.actions.stop_forking": "call.fork.stopped",
    "calls.actions.stop_recording": "call.recording.saved",
    "calls.actions.stop_siprec": "siprec.stopped",
    "calls.actions.stop_streaming": "streaming.stopped",
}
_COMMANDS = """
    add_ai_assistant_messages gather gather_using_ai gather_using_audio gather_using_speak
    join_ai_assistant pause_recording pay refer resume_recording send_dtmf send_sip_info speak
    start_ai_assistant start_conversation_relay start_forking start_noise_suppression
    start_playback start_recording start_siprec start_streaming start_transcription
    stop_ai_assistant stop_conversation_relay stop_forking stop_gather stop_noise_suppression
    stop_playback stop_recording stop_siprec stop_streaming stop_transcription
    switch_supervisor_role transfer
"""


@on("calls.dial")
def dial(context: Context) -> Json:
    """It rings for a second, then is answered; the other side may do something else before."""
    fields = context.fields
    to: list[str] = fields["to"] if is_list(fields["to"]) else [fields["to"]]
    if not to:
        raise unprocessable("There is nobody to call.", "to")
    call = _new(context.world, direction="outgoing", **{**fields, "to": to[0]})
    context.world.clock.call_later(_RINGS, lambda: answer(context.world, call))
    return call


@on("calls.retrieve_status")
def retrieve(context: Context) -> Json:
    return _timed(context.world, find(context.world, context.path["call_control_id"]))


@on("connections.list_active_calls")
def list_active(context: Context) -> list[Json]:
    connection = context.path["connection_id"]
    return [
        _timed(context.world, call)
        for call in context.state[CALLS].values()
        if call["is_alive"] and call["connection_id"] == connection
    ]


@on("calls.actions.answer")
def answer_call(context: Context) -> Json:
    answer(context.world, _commanded(context))
    return {"result": "ok"}


@on("calls.actions.hangup")
def hang_up(context: Context) -> Json:
    end(context.world, _commanded(context))
    return {"result": "ok"}


@on("calls.actions.reject")
def reject(context: Context) -> Json:
    cause = "user_busy" if context.fields["cause"] == "USER_BUSY" else "call_rejected"
    end(context.world, _commanded(context), cause)
    return {"result": "ok"}


@on("calls.actions.bridge")
def bridge(context: Context) -> Json:
    call = _commanded(context)
    other = find_alive(context.world, context.fields["call_control_id"])
    for each in (call, other):
        tell(context.world, each, "call.bridged")
    return {"result": "ok"}


@on(*(f"calls.actions.{name}" for name in _COMMANDS.split()))
def command(context: Context) -> Json:
    """What is only said yes to, and perhaps told about."""
    call = _commanded(context)
    name = context.operation.id
    if name in _EVENTS:
        tell(context.world, call, _EVENTS[name])
    sound = _STARTED_AND_ENDED.get(name)
    if sound is not None:
        tell(context.world, call, f"{sound}.started")
        context.world.clock.call_later(
            _SOUND_LASTS, lambda: tell(context.world, call, f"{sound}.ended", status="completed")
        )
    return {"result": "ok"}


def on_end(ending: _Ending) -> _Ending:
    """Do something about every call that ends."""
    _endings.append(ending)
    return ending


def incoming(world: World, **said: Any) -> Json:
    """A call that somebody makes to a number of this account."""
    return _new(world, direction="incoming", **said)


def answer(world: World, call: Json) -> None:
    if call["is_alive"] and "answered" not in call:
        call |= {"answered": world.clock.time(), "state": "answered"}
        tell(world, call, "call.answered")


def end(world: World, call: Json, cause: str = "normal_clearing", source: str = "caller") -> None:
    """Hang up: the call leaves whatever it is in."""
    call |= {"is_alive": False, "end_time": world.clock.timestamp(), "state": "hangup"}
    call["call_duration"] = seconds_since(world, call.get("answered", world.clock.time()))
    for ending in _endings:
        ending(world, call)
    tell(world, call, "call.hangup", hangup_cause=cause, hangup_source=source)


def find(world: World, call_control_id: str) -> Json:
    """Raises `Refusal` (404)."""
    call = world.state[CALLS].get(call_control_id)
    if call is None:
        raise Refusal(404, [Problem(f"There is no call {call_control_id!r}.", code="90015")])
    return call


def find_alive(world: World, call_control_id: str) -> Json:
    """Raises `Refusal`: 404 for a call that never was, 422 for one that has ended."""
    call = find(world, call_control_id)
    if not call["is_alive"]:
        raise unprocessable("The call is no longer active.", code="90018")
    return call


def tell(world: World, call: Json, event: str, **more: Any) -> None:
    """Send an event about a call to whoever has asked for it."""
    application = world.state[APPLICATIONS].get(call["connection_id"], {})
    world.emit(
        Emit(
            type=event,
            payload={**call, "occurred_at": world.clock.timestamp(), **more},
            url=call.get("webhook_url") or application.get("webhook_event_url"),
            failover_url=application.get("webhook_event_failover_url"),
        )
    )


def seconds_since(world: World, moment: float) -> int:
    return round(world.clock.time() - moment)


def _commanded(context: Context) -> Json:
    """The call that a command is for, which has to be alive."""
    call = find_alive(context.world, context.path[context.operation.names[0]])
    if "client_state" in context.fields:
        call["client_state"] = context.fields["client_state"]
    return call


def _new(world: World, *, direction: str, **said: Any) -> Json:
    call_control_id = f"v3:{world.examples.uuid()}"
    call: Json = {
        **said,
        "call_control_id": call_control_id,
        "call_leg_id": world.examples.uuid(),
        "call_session_id": world.examples.uuid(),
        "direction": direction,
        "is_alive": True,
        "record_type": "call",
        "start_time": world.clock.timestamp(),
        "state": "parked",
    }
    world.state[CALLS][call_control_id] = call
    tell(world, call, "call.initiated")
    return call


def _timed(world: World, call: Json) -> Json:
    if not call["is_alive"] or "answered" not in call:
        return call
    return {**call, "call_duration": seconds_since(world, call["answered"])}
