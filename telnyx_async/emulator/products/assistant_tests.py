"""Tests of assistants, their suites and runs; events that are scheduled."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._validation import MISSING, Json, not_found, unprocessable
from telnyx_async.emulator._account import Context, Product, World
from telnyx_async.emulator._rules import generic as _generic

__all__ = ["PRODUCT"]

TESTS = "/ai/assistants/tests"

_WAITS = 1.0
_TAKES = 5.0

PRODUCT = Product(f"{TESTS}/{{test_id}}/runs")
on = PRODUCT.on


@on("ai.assistants.tests.test_suites.list")
def list_suites(context: Context) -> list[str]:
    return sorted(_suites(context.world))


@on("ai.assistants.tests.runs.trigger")
def trigger(context: Context) -> Json:
    """`pending`, then `running`, then `passed`."""
    test = context.state.find(TESTS, context.path["test_id"])
    return _run(context.world, test)


@on("ai.assistants.tests.runs.list")
def list_runs(context: Context) -> list[Json]:
    test = context.state.find(TESTS, context.path["test_id"])
    return list(context.state[_runs(test)].values())


@on("ai.assistants.tests.test_suites.runs.trigger")
def trigger_suite(context: Context) -> list[Json]:
    suite = context.world.examples.uuid()
    return [_run(context.world, test, suite) for test in _tests_of_suite(context)]


@on("ai.assistants.tests.test_suites.runs.list")
def list_suite_runs(context: Context) -> list[Json]:
    return [
        run
        for test in _tests_of_suite(context)
        for run in context.state[_runs(test)].values()
        if "test_suite_run_id" in run
    ]


@on("ai.assistants.scheduled_events.create")
def schedule(context: Context) -> Json:
    """`pending` until its time has come, then `completed`."""
    fields, world = context.fields, context.world
    context.state.find("/ai/assistants", context.path["assistant_id"])
    if fields["telnyx_conversation_channel"] == "sms_chat" and "text" not in fields:
        raise unprocessable("An SMS needs a text.", "text", code=MISSING)
    event = _generic.create(
        context,
        assistant_id=context.path["assistant_id"],
        scheduled_event_id=world.examples.uuid(),
        status="pending",
        errors=[],
        retry_count=0,
    )
    for field in ("call_attempts", "call_duration", "call_status", "conversation_id"):
        event.pop(field, None)
    event.pop("dispatched_at", None)
    event["telnyx_conversation_channel"] = fields["telnyx_conversation_channel"]
    when = datetime.fromisoformat(fields["scheduled_at_fixed_datetime"]).timestamp()
    world.clock.call_later(max(0.0, when - world.clock.time()), lambda: _complete(world, event))
    return event


def _run(world: World, test: Json, suite: str | None = None) -> Json:
    now = world.clock.timestamp()
    run: Json = {
        "created_at": now,
        "run_id": world.examples.uuid(),
        "status": "pending",
        "test_id": test["test_id"],
        "triggered_by": "api",
        "updated_at": now,
    }
    if suite is not None:
        run["test_suite_run_id"] = suite
    world.state[_runs(test)][run["run_id"]] = run
    world.clock.call_later(_WAITS, lambda: _start(world, test, run))
    return run


def _start(world: World, test: Json, run: Json) -> None:
    run |= {"status": "running", "updated_at": world.clock.timestamp()}
    world.clock.call_later(_TAKES, lambda: _pass(world, test, run))


def _pass(world: World, test: Json, run: Json) -> None:
    now = world.clock.timestamp()
    run |= {
        "completed_at": now,
        "conversation_id": world.examples.uuid(),
        "detail_status": [{"name": each["name"], "status": "passed"} for each in test["rubric"]],
        "status": "passed",
        "updated_at": now,
    }


def _complete(world: World, event: Json) -> None:
    event |= {"status": "completed", "dispatched_at": world.clock.timestamp()}


def _runs(test: Json) -> str:
    return f"{TESTS}/{test['test_id']}/runs"


def _suites(world: World) -> set[str]:
    tests = world.state[TESTS].values()
    return {each["test_suite"] for each in tests if each.get("test_suite")}


def _tests_of_suite(context: Context) -> list[Json]:
    name = context.path["suite_name"]
    if name not in _suites(context.world):
        raise not_found("There is no such suite.")
    return [each for each in context.state[TESTS].values() if each.get("test_suite") == name]
