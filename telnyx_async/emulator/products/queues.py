"""Queues: calls that wait in order, until they leave, hang up or time out."""

from __future__ import annotations

from telnyx_async._validation import DUPLICATE, JsonObject, not_found, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator._rest.crud import create
from telnyx_async.emulator.products import calls

__all__ = ["PRODUCT"]

QUEUES = "/queues"
_DEFAULT_MAX_SIZE = 300

PRODUCT = Product()
on = PRODUCT.on


@on("queues.create")
def create_queue(context: Context) -> JsonObject:
    name = context.fields["queue_name"]
    if name in context.state[QUEUES]:
        raise unprocessable("A queue has this name already.", "queue_name", code=DUPLICATE)
    return _with_statistics(context.account, create(context, **_build_queue(context.account, name)))


@on("queues.list")
def list_queues(context: Context) -> list[JsonObject]:
    return [_with_statistics(context.account, queue) for queue in context.state[QUEUES].values()]


@on("queues.retrieve")
def retrieve_queue(context: Context) -> JsonObject:
    return _with_statistics(context.account, _queue(context))


@on("queues.update")
def update_queue(context: Context) -> JsonObject:
    queue = _queue(context)
    queue |= {"max_size": context.fields["max_size"], "updated_at": _now(context.account)}
    return _with_statistics(context.account, queue)


@on("queues.delete")
def delete_queue(context: Context) -> None:
    queue = _queue(context)
    for entry in _waiting(context.account, queue["name"]):
        _dequeue(context.account, entry, "leave")
    context.state.delete(QUEUES, queue["name"])


@on("queues.calls.list")
def list_calls(context: Context) -> list[JsonObject]:
    return _entries(context.account, _queue(context)["name"])


@on("queues.calls.retrieve")
def retrieve_call(context: Context) -> JsonObject:
    return _entry(context)


@on("queues.calls.update")
def update_call(context: Context) -> None:
    entry = _entry(context)
    keep = context.fields.get("keep_after_hangup", False)
    context.state[_calls_path(entry["queue"])][entry["call_control_id"]]["keep_after_hangup"] = keep


@on("queues.calls.remove")
def remove_call(context: Context) -> None:
    entry = _entry(context)
    if entry["is_alive"]:
        raise unprocessable("Only a call that is no longer alive can be removed.")
    context.state.delete(_calls_path(entry["queue"]), entry["call_control_id"])


@on("calls.actions.enqueue")
def enqueue(context: Context) -> JsonObject:
    """Add a call to a queue, which is created if it does not exist."""
    account, fields = context.account, context.fields
    call = calls.find_active(account, context.path["call_control_id"])
    name = fields["queue_name"]
    if _find_entry(account, call) is not None:
        raise unprocessable("The call is already in a queue.")
    queue = context.state[QUEUES].get(name)
    if queue is None:
        queue = {
            **_build_queue(account, name),
            "max_size": fields.get("max_size", _DEFAULT_MAX_SIZE),
        }
        context.state[QUEUES][name] = queue
    if len(context.state[_calls_path(name)]) >= queue["max_size"]:
        raise unprocessable("The queue is full.", "queue_name")
    if "client_state" in fields:
        call["client_state"] = fields["client_state"]
    _enqueue(account, call, queue, keep=fields.get("keep_after_hangup", False))
    if "max_wait_time_secs" in fields:
        entry = context.state[_calls_path(name)][call["call_control_id"]]
        account.clock.call_later(
            fields["max_wait_time_secs"], lambda: _dequeue(account, entry, "timeout")
        )
    return {"result": "ok"}


@on("calls.actions.leave_queue")
def leave_queue(context: Context) -> JsonObject:
    call = calls.find_active(context.account, context.path["call_control_id"])
    entry = _find_entry(context.account, call)
    if entry is None:
        raise unprocessable("The call is in no queue.")
    _dequeue(context.account, entry, "leave")
    return {"result": "ok"}


@calls.on_end
def _leave_on_hangup(account: Account, call: JsonObject) -> None:
    entry = _find_entry(account, call)
    if entry is not None:
        entry["is_alive"] = False
        if not entry["keep_after_hangup"]:
            _dequeue(account, entry, "hangup")


def _enqueue(account: Account, call: JsonObject, queue: JsonObject, *, keep: bool) -> None:
    waiting = account.state[_calls_path(queue["name"])]
    waiting[call["call_control_id"]] = {
        **{name: call[name] for name in ("call_control_id", "call_leg_id", "call_session_id")},
        **{name: call[name] for name in ("connection_id", "from", "to")},
        "enqueued_at": _now(account),
        "is_alive": True,
        "keep_after_hangup": keep,
        "queue": queue["name"],
        "queue_id": queue["id"],
        "record_type": "queue_call",
        "since": account.clock.time(),
    }
    calls.emit(
        account,
        call,
        "call.enqueued",
        queue=queue["name"],
        current_position=len(waiting),
        queue_avg_wait_time_secs=_with_statistics(account, queue)["average_wait_time_secs"],
    )


def _dequeue(account: Account, entry: JsonObject, reason: str) -> None:
    """Remove a call from its queue, unless it has left meanwhile."""
    path = _calls_path(entry["queue"])
    if account.state[path].get(entry["call_control_id"]) is not entry:
        return
    position = list(account.state[path]).index(entry["call_control_id"]) + 1
    account.state.delete(path, entry["call_control_id"])
    calls.emit(
        account,
        calls.find(account, entry["call_control_id"]),
        "call.dequeued",
        queue=entry["queue"],
        queue_position=position,
        reason=reason,
        wait_time_secs=calls.seconds_since(account, entry["since"]),
    )


def _build_queue(account: Account, name: str) -> JsonObject:
    now = _now(account)
    return {
        "id": account.examples.uuid(),
        "name": name,
        "average_wait_time_secs": 0,
        "created_at": now,
        "current_size": 0,
        "record_type": "queue",
        "updated_at": now,
    }


def _queue(context: Context) -> JsonObject:
    return context.state.find(QUEUES, context.path["queue_name"])


def _calls_path(queue: str) -> str:
    return f"{QUEUES}/{queue}/calls"


def _waiting(account: Account, queue: str) -> list[JsonObject]:
    return list(account.state[_calls_path(queue)].values())


def _find_entry(account: Account, call: JsonObject) -> JsonObject | None:
    """Return the queue entry of a call, or None: a call waits in one queue at most."""
    for queue in account.state[QUEUES]:
        found = account.state[_calls_path(queue)].get(call["call_control_id"])
        if found is not None:
            return found
    return None


def _entries(account: Account, queue: str) -> list[JsonObject]:
    return [
        {
            **entry,
            "queue_position": position,
            "wait_time_secs": calls.seconds_since(account, entry["since"]),
        }
        for position, entry in enumerate(_waiting(account, queue), start=1)
    ]


def _entry(context: Context) -> JsonObject:
    queue = _queue(context)
    wanted = context.path["call_control_id"]
    for entry in _entries(context.account, queue["name"]):
        if entry["call_control_id"] == wanted:
            return entry
    raise not_found(f"The call {wanted!r} is not in this queue.")


def _with_statistics(account: Account, queue: JsonObject) -> JsonObject:
    waits = [
        calls.seconds_since(account, each["since"]) for each in _waiting(account, queue["name"])
    ]
    average = sum(waits) // len(waits) if waits else 0
    return {**queue, "current_size": len(waits), "average_wait_time_secs": average}


def _now(account: Account) -> str:
    return account.clock.timestamp()
