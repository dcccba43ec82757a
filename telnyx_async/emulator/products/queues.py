"""Queues: calls that wait in order."""

from __future__ import annotations

from telnyx_async._validation import DUPLICATE, Json, not_found, unprocessable
from telnyx_async.emulator._account import Context, Product, World
from telnyx_async.emulator._rules.generic import create
from telnyx_async.emulator.products import calls

__all__ = ["PRODUCT"]

QUEUES = "/queues"
_MAX_SIZE = 300

PRODUCT = Product()
on = PRODUCT.on


@on("queues.create")
def create_queue(context: Context) -> Json:
    name = context.fields["queue_name"]
    if name in context.state[QUEUES]:
        raise unprocessable("A queue has this name already.", "queue_name", code=DUPLICATE)
    return _shown(context.world, create(context, **_new(context.world, name)))


@on("queues.list")
def list_queues(context: Context) -> list[Json]:
    return [_shown(context.world, queue) for queue in context.state[QUEUES].values()]


@on("queues.retrieve")
def retrieve_queue(context: Context) -> Json:
    return _shown(context.world, _queue(context))


@on("queues.update")
def update_queue(context: Context) -> Json:
    queue = _queue(context)
    queue |= {"max_size": context.fields["max_size"], "updated_at": _now(context.world)}
    return _shown(context.world, queue)


@on("queues.delete")
def delete_queue(context: Context) -> None:
    queue = _queue(context)
    for waiting in _waiting(context.world, queue["name"]):
        _dequeue(context.world, waiting, "leave")
    context.state.delete(QUEUES, queue["name"])


@on("queues.calls.list")
def list_calls(context: Context) -> list[Json]:
    return _places(context.world, _queue(context)["name"])


@on("queues.calls.retrieve")
def retrieve_call(context: Context) -> Json:
    return _place(context)


@on("queues.calls.update")
def update_call(context: Context) -> None:
    found = _place(context)
    keep = context.fields.get("keep_after_hangup", False)
    context.state[_calls(found["queue"])][found["call_control_id"]]["keep_after_hangup"] = keep


@on("queues.calls.remove")
def remove_call(context: Context) -> None:
    found = _place(context)
    if found["is_alive"]:
        raise unprocessable("Only a call that is no longer alive can be removed.")
    context.state.delete(_calls(found["queue"]), found["call_control_id"])


@on("calls.actions.enqueue")
def enqueue(context: Context) -> Json:
    """A queue that is not there yet is made."""
    world, fields = context.world, context.fields
    call = calls.find_alive(world, context.path["call_control_id"])
    name = fields["queue_name"]
    if _waiting_place(world, call) is not None:
        raise unprocessable("The call is in a queue already.")
    queue = context.state[QUEUES].get(name)
    if queue is None:
        queue = {**_new(world, name), "max_size": fields.get("max_size", _MAX_SIZE)}
        context.state[QUEUES][name] = queue
    if len(context.state[_calls(name)]) >= queue["max_size"]:
        raise unprocessable("The queue is full.", "queue_name")
    if "client_state" in fields:
        call["client_state"] = fields["client_state"]
    _enqueue(world, call, queue, keep=fields.get("keep_after_hangup", False))
    if "max_wait_time_secs" in fields:
        waiting = context.state[_calls(name)][call["call_control_id"]]
        world.clock.call_later(
            fields["max_wait_time_secs"], lambda: _dequeue(world, waiting, "timeout")
        )
    return {"result": "ok"}


@on("calls.actions.leave_queue")
def leave_queue(context: Context) -> Json:
    call = calls.find_alive(context.world, context.path["call_control_id"])
    found = _waiting_place(context.world, call)
    if found is None:
        raise unprocessable("The call is in no queue.")
    _dequeue(context.world, found, "leave")
    return {"result": "ok"}


@calls.on_end
def _hang_up(world: World, call: Json) -> None:
    found = _waiting_place(world, call)
    if found is not None:
        found["is_alive"] = False
        if not found["keep_after_hangup"]:
            _dequeue(world, found, "hangup")


def _enqueue(world: World, call: Json, queue: Json, *, keep: bool) -> None:
    waiting = world.state[_calls(queue["name"])]
    waiting[call["call_control_id"]] = {
        **{name: call[name] for name in ("call_control_id", "call_leg_id", "call_session_id")},
        **{name: call[name] for name in ("connection_id", "from", "to")},
        "enqueued_at": _now(world),
        "is_alive": True,
        "keep_after_hangup": keep,
        "queue": queue["name"],
        "queue_id": queue["id"],
        "record_type": "queue_call",
        "since": world.clock.time(),
    }
    calls.tell(
        world,
        call,
        "call.enqueued",
        queue=queue["name"],
        current_position=len(waiting),
        queue_avg_wait_time_secs=_shown(world, queue)["average_wait_time_secs"],
    )


def _dequeue(world: World, waiting: Json, reason: str) -> None:
    """A call that has left meanwhile is not told to leave again."""
    path = _calls(waiting["queue"])
    if world.state[path].get(waiting["call_control_id"]) is not waiting:
        return
    position = list(world.state[path]).index(waiting["call_control_id"]) + 1
    world.state.delete(path, waiting["call_control_id"])
    calls.tell(
        world,
        calls.find(world, waiting["call_control_id"]),
        "call.dequeued",
        queue=waiting["queue"],
        queue_position=position,
        reason=reason,
        wait_time_secs=calls.seconds_since(world, waiting["since"]),
    )


def _new(world: World, name: str) -> Json:
    now = _now(world)
    return {
        "id": world.examples.uuid(),
        "name": name,
        "average_wait_time_secs": 0,
        "created_at": now,
        "current_size": 0,
        "record_type": "queue",
        "updated_at": now,
    }


def _queue(context: Context) -> Json:
    return context.state.find(QUEUES, context.path["queue_name"])


def _calls(queue: str) -> str:
    return f"{QUEUES}/{queue}/calls"


def _waiting(world: World, queue: str) -> list[Json]:
    return list(world.state[_calls(queue)].values())


def _waiting_place(world: World, call: Json) -> Json | None:
    """A call waits in one queue at most."""
    for queue in world.state[QUEUES]:
        found = world.state[_calls(queue)].get(call["call_control_id"])
        if found is not None:
            return found
    return None


def _places(world: World, queue: str) -> list[Json]:
    return [
        {
            **waiting,
            "queue_position": position,
            "wait_time_secs": calls.seconds_since(world, waiting["since"]),
        }
        for position, waiting in enumerate(_waiting(world, queue), start=1)
    ]


def _place(context: Context) -> Json:
    queue = _queue(context)
    wanted = context.path["call_control_id"]
    for place in _places(context.world, queue["name"]):
        if place["call_control_id"] == wanted:
            return place
    raise not_found(f"The call {wanted!r} is not in this queue.")


def _shown(world: World, queue: Json) -> Json:
    waits = [calls.seconds_since(world, each["since"]) for each in _waiting(world, queue["name"])]
    average = sum(waits) // len(waits) if waits else 0
    return {**queue, "current_size": len(waits), "average_wait_time_secs": average}


def _now(world: World) -> str:
    return world.clock.timestamp()
