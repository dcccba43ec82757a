"""Calls: dialed, answered, commanded and hung up, with their events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from telnyx_async._json import is_array
from telnyx_async._validation import ErrorResponse, JsonObject, Problem, unprocessable
from telnyx_async.emulator._account import Account, Context, Product

__all__ = [
    "APPLICATIONS",
    "PRODUCT",
    "answer_call",
    "commanded_call",
    "create_incoming",
    "emit",
    "end_call",
    "find",
    "find_active",
    "on_answer",
    "on_end",
    "seconds_since",
]

CALLS = "/calls"
APPLICATIONS = "/call_control_applications"

_RING_SECONDS = 1.0
_SOUND_SECONDS = 1.0

PRODUCT = Product(CALLS)
on = PRODUCT.on

_Listener: TypeAlias = Callable[[Account, JsonObject], None]
_answer_listeners: list[_Listener] = []
_end_listeners: list[_Listener] = []

_SOUND_EVENTS: Mapping[str, str] = {
    "calls.actions.speak": "call.speak",
    "calls.actions.start_playback": "call.playback",
}
_EVENTS: Mapping[str, str] = {
    "calls.actions.start_forking": "call.fork.started",
    "calls.actions.start_siprec": "siprec.started",
    "calls.actions.stop_forking": "call.fork.stopped",
    "calls.actions.stop_recording": "call.recording.saved",
    "calls.actions.stop_siprec": "siprec.stopped",
}
_STREAM_FIELDS = {
    "conversation_relay_config",
    "stream_bidirectional_codec",
    "stream_bidirectional_mode",
    "stream_codec",
    "stream_track",
    "stream_url",
}
_COMMANDS = """
    add_ai_assistant_messages gather gather_using_ai gather_using_audio gather_using_speak
    join_ai_assistant pause_recording pay refer resume_recording send_dtmf send_sip_info speak
    start_forking start_noise_suppression start_playback start_recording start_siprec
    start_transcription stop_forking stop_gather stop_noise_suppression stop_playback
    stop_recording stop_siprec stop_transcription switch_supervisor_role transfer
"""


@on("calls.dial")
def dial(context: Context) -> JsonObject:
    """Dial a number. After a second the call is answered, unless `Callers` act before."""
    fields = context.fields
    to: list[str] = fields["to"] if is_array(fields["to"]) else [fields["to"]]
    if not to:
        raise unprocessable("There is nobody to call: `to` is empty.", "to")
    call = _create(context.account, direction="outgoing", **{**fields, "to": to[0]})
    context.account.clock.call_later(_RING_SECONDS, lambda: answer_call(context.account, call))
    return call


@on("calls.retrieve_status")
def retrieve(context: Context) -> JsonObject:
    return _with_duration(context.account, find(context.account, context.path["call_control_id"]))


@on("connections.list_active_calls")
def list_active(context: Context) -> list[JsonObject]:
    connection = context.path["connection_id"]
    return [
        _with_duration(context.account, call)
        for call in context.state[CALLS].values()
        if call["is_alive"] and call["connection_id"] == connection
    ]


@on("calls.actions.answer")
def answer(context: Context) -> JsonObject:
    call = commanded_call(context)
    call |= {name: context.fields[name] for name in _STREAM_FIELDS & context.fields.keys()}
    answer_call(context.account, call)
    return {"result": "ok"}


@on("calls.actions.hangup")
def hang_up(context: Context) -> JsonObject:
    end_call(context.account, commanded_call(context))
    return {"result": "ok"}


@on("calls.actions.reject")
def reject(context: Context) -> JsonObject:
    cause = "user_busy" if context.fields["cause"] == "USER_BUSY" else "call_rejected"
    end_call(context.account, commanded_call(context), cause)
    return {"result": "ok"}


@on("calls.actions.bridge")
def bridge(context: Context) -> JsonObject:
    call = commanded_call(context)
    other = find_active(context.account, context.fields["call_control_id"])
    for each in (call, other):
        emit(context.account, each, "call.bridged")
    return {"result": "ok"}


@on(*(f"calls.actions.{name}" for name in _COMMANDS.split()))
def command(context: Context) -> JsonObject:
    """Accept a command that changes nothing, and emit its events."""
    call = commanded_call(context)
    name = context.operation.id
    if name in _EVENTS:
        emit(context.account, call, _EVENTS[name])
    sound = _SOUND_EVENTS.get(name)
    if sound is not None:
        emit(context.account, call, f"{sound}.started")
        context.account.clock.call_later(
            _SOUND_SECONDS,
            lambda: emit(context.account, call, f"{sound}.ended", status="completed"),
        )
    return {"result": "ok"}


def on_answer(listener: _Listener) -> _Listener:
    """Register a function that is called for every call that is answered."""
    _answer_listeners.append(listener)
    return listener


def on_end(listener: _Listener) -> _Listener:
    """Register a function that is called for every call that ends."""
    _end_listeners.append(listener)
    return listener


def create_incoming(account: Account, **fields: Any) -> JsonObject:
    """Create a call to a number of this account."""
    return _create(account, direction="incoming", **fields)


def answer_call(account: Account, call: JsonObject) -> None:
    """Answer a call, unless it has been answered or has ended."""
    if call["is_alive"] and "answered" not in call:
        call |= {"answered": account.clock.time(), "state": "answered"}
        emit(account, call, "call.answered")
        for listener in _answer_listeners:
            listener(account, call)


def end_call(
    account: Account, call: JsonObject, cause: str = "normal_clearing", source: str = "caller"
) -> None:
    """End a call, which leaves its queue and conference."""
    call |= {"is_alive": False, "end_time": account.clock.timestamp(), "state": "hangup"}
    call["call_duration"] = seconds_since(account, call.get("answered", account.clock.time()))
    for listener in _end_listeners:
        listener(account, call)
    emit(account, call, "call.hangup", hangup_cause=cause, hangup_source=source)


def find(account: Account, call_control_id: str) -> JsonObject:
    """Return a call. Raises `ErrorResponse` (404)."""
    call = account.state[CALLS].get(call_control_id)
    if call is None:
        raise ErrorResponse(404, [Problem(f"There is no call {call_control_id!r}.", code="90015")])
    return call


def find_active(account: Account, call_control_id: str) -> JsonObject:
    """Return a call. Raises `ErrorResponse`: 404 if it does not exist, 422 if it has ended."""
    call = find(account, call_control_id)
    if not call["is_alive"]:
        raise unprocessable("The call is no longer active.", code="90018")
    return call


def commanded_call(context: Context) -> JsonObject:
    """Return the call that a command is for, with the client state of the command."""
    call = find_active(context.account, context.path[context.operation.path_variables[0]])
    if "client_state" in context.fields:
        call["client_state"] = context.fields["client_state"]
    return call


def emit(account: Account, call: JsonObject, event_type: str, **details: Any) -> None:
    """Emit an event about a call, for the URLs of the call or else of its application."""
    application = account.state[APPLICATIONS].get(call["connection_id"], {})
    account.emit(
        event_type,
        {**call, "occurred_at": account.clock.timestamp(), **details},
        url=call.get("webhook_url") or application.get("webhook_event_url"),
        failover_url=application.get("webhook_event_failover_url"),
    )


def seconds_since(account: Account, moment: float) -> int:
    """Return the whole seconds since a time on the clock of the account."""
    return round(account.clock.time() - moment)


def _create(account: Account, *, direction: str, **fields: Any) -> JsonObject:
    call_control_id = f"v3:{account.examples.uuid()}"
    call: JsonObject = {
        **fields,
        "call_control_id": call_control_id,
        "call_leg_id": account.examples.uuid(),
        "call_session_id": account.examples.uuid(),
        "direction": direction,
        "is_alive": True,
        "record_type": "call",
        "start_time": account.clock.timestamp(),
        "state": "parked",
    }
    account.state[CALLS][call_control_id] = call
    emit(account, call, "call.initiated")
    return call


def _with_duration(account: Account, call: JsonObject) -> JsonObject:
    if not call["is_alive"] or "answered" not in call:
        return call
    return {**call, "call_duration": seconds_since(account, call["answered"])}
