"""Tests of assistants: test runs and suites, which pass in time; scheduled events."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._validation import MISSING, JsonObject, not_found, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator._rest import crud

__all__ = ["PRODUCT"]

TESTS = "/ai/assistants/tests"

_PENDING_SECONDS = 1.0
_RUNNING_SECONDS = 5.0

PRODUCT = Product(f"{TESTS}/{{test_id}}/runs")
on = PRODUCT.on


@on("ai.assistants.tests.test_suites.list")
def list_suite_names(context: Context) -> list[str]:
    return sorted(_suite_names(context.account))


@on("ai.assistants.tests.runs.trigger")
def trigger(context: Context) -> JsonObject:
    """Start a run, which is `pending`, then `running`, then `passed`."""
    test = context.state.find(TESTS, context.path["test_id"])
    return _run(context.account, test)


@on("ai.assistants.tests.runs.list")
def list_runs(context: Context) -> list[JsonObject]:
    test = context.state.find(TESTS, context.path["test_id"])
    return list(context.state[_runs_path(test)].values())


@on("ai.assistants.tests.test_suites.runs.trigger")
def trigger_suite(context: Context) -> list[JsonObject]:
    run_id = context.account.examples.uuid()
    return [_run(context.account, test, run_id) for test in _tests_in_suite(context)]


@on("ai.assistants.tests.test_suites.runs.list")
def list_suite_runs(context: Context) -> list[JsonObject]:
    return [
        run
        for test in _tests_in_suite(context)
        for run in context.state[_runs_path(test)].values()
        if "test_suite_run_id" in run
    ]


@on("ai.assistants.scheduled_events.create")
def schedule(context: Context) -> JsonObject:
    """Schedule an event, which is `pending` until its time, then `completed`."""
    fields, account = context.fields, context.account
    context.state.find("/ai/assistants", context.path["assistant_id"])
    if fields["telnyx_conversation_channel"] == "sms_chat" and "text" not in fields:
        raise unprocessable("An SMS needs a text.", "text", code=MISSING)
    event = crud.create(
        context,
        assistant_id=context.path["assistant_id"],
        scheduled_event_id=account.examples.uuid(),
        status="pending",
        errors=[],
        retry_count=0,
    )
    for field in ("call_attempts", "call_duration", "call_status", "conversation_id"):
        event.pop(field, None)
    event.pop("dispatched_at", None)
    event["telnyx_conversation_channel"] = fields["telnyx_conversation_channel"]
    when = datetime.fromisoformat(fields["scheduled_at_fixed_datetime"]).timestamp()
    account.clock.call_later(
        max(0.0, when - account.clock.time()), lambda: _complete(account, event)
    )
    return event


def _run(account: Account, test: JsonObject, suite_run_id: str | None = None) -> JsonObject:
    now = account.clock.timestamp()
    run: JsonObject = {
        "created_at": now,
        "run_id": account.examples.uuid(),
        "status": "pending",
        "test_id": test["test_id"],
        "triggered_by": "api",
        "updated_at": now,
    }
    if suite_run_id is not None:
        run["test_suite_run_id"] = suite_run_id
    account.state[_runs_path(test)][run["run_id"]] = run
    account.clock.call_later(_PENDING_SECONDS, lambda: _start(account, test, run))
    return run


def _start(account: Account, test: JsonObject, run: JsonObject) -> None:
    run |= {"status": "running", "updated_at": account.clock.timestamp()}
    account.clock.call_later(_RUNNING_SECONDS, lambda: _pass(account, test, run))


def _pass(account: Account, test: JsonObject, run: JsonObject) -> None:
    now = account.clock.timestamp()
    run |= {
        "completed_at": now,
        "conversation_id": account.examples.uuid(),
        "detail_status": [{"name": each["name"], "status": "passed"} for each in test["rubric"]],
        "status": "passed",
        "updated_at": now,
    }


def _complete(account: Account, event: JsonObject) -> None:
    event |= {"status": "completed", "dispatched_at": account.clock.timestamp()}


def _runs_path(test: JsonObject) -> str:
    return f"{TESTS}/{test['test_id']}/runs"


def _suite_names(account: Account) -> set[str]:
    tests = account.state[TESTS].values()
    return {each["test_suite"] for each in tests if each.get("test_suite")}


def _tests_in_suite(context: Context) -> list[JsonObject]:
    name = context.path["suite_name"]
    if name not in _suite_names(context.account):
        raise not_found(f"There is no test suite {name!r}.")
    return [each for each in context.state[TESTS].values() if each.get("test_suite") == name]
