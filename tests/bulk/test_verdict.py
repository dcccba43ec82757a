"""What each kind of response means for a row and for the job, as a table."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import pytest

from telnyx_async import (
    AmbiguousSendError,
    APIResponseValidationError,
    ConnectError,
    HttpResponse,
    MissingCredentialsError,
    PoolTimeoutError,
    RateLimitError,
    ReadTimeoutError,
    TLSError,
    TruncatedResponseError,
)
from telnyx_async._errors import from_response
from telnyx_async._operation import Operation, Replay
from telnyx_async.bulk import State
from telnyx_async.bulk._load.requests import AttemptCalls
from telnyx_async.bulk._rows import Attempt
from telnyx_async.bulk._run.runner import Runner
from telnyx_async.bulk._run.sender import Sender
from telnyx_async.bulk._run.verdict import of_error, of_response
from telnyx_async.bulk._worker import Worker

ERRORS = b'{"errors": [{"code": "%s", "title": "no"}]}'


def status(code: int, error: str = "10015", **headers: str) -> Exception:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    response = HttpResponse(status=code, headers=named, body=ERRORS % error.encode())
    return from_response(response, Operation("POST", "/messages"))


def truncated(code: int | None) -> Exception:
    error = TruncatedResponseError()
    error.status_code = code
    return error


def client_rate_limit() -> Exception:
    error = RateLimitError("by the client itself")
    error.sent, error.retry_after = False, 7.0
    return error


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ConnectError(), State.PENDING),
        (PoolTimeoutError(), State.PENDING),
        (TLSError(), State.PENDING),
        (client_rate_limit(), State.PENDING),
        (status(429), State.PENDING),
        (status(401), State.PENDING),
        (status(402), State.PENDING),
        (status(403, "20100"), State.PENDING),
        (status(403, "20012"), State.PENDING),
        (status(403, "20013"), State.PENDING),
        (status(400, "40314"), State.PENDING),
        (status(400, "40312"), State.REJECTED),
        (status(403, "20015"), State.REJECTED),
        (MissingCredentialsError("no key"), State.PENDING),
        (status(400), State.REJECTED),
        (status(403), State.REJECTED),
        (status(404), State.REJECTED),
        (status(409), State.REJECTED),
        (status(413), State.REJECTED),
        (status(422), State.REJECTED),
        (status(409, "10036"), State.UNKNOWN),
        (status(408), State.UNKNOWN),
        (status(500), State.UNKNOWN),
        (status(503), State.UNKNOWN),
        (status(307), State.UNKNOWN),
        (AmbiguousSendError(), State.UNKNOWN),
        (ReadTimeoutError(), State.UNKNOWN),
        (truncated(None), State.UNKNOWN),
        (truncated(500), State.UNKNOWN),
        (truncated(199), State.UNKNOWN),
        (truncated(200), State.DONE),
        (truncated(201), State.DONE),
        (truncated(299), State.DONE),
        (truncated(300), State.UNKNOWN),
        (APIResponseValidationError("what?"), State.UNKNOWN),
        (ZeroDivisionError("a bug"), State.UNKNOWN),
    ],
)
def test_state_after_an_error(error: Exception, state: State) -> None:
    assert of_error(error).result.state is state


@pytest.mark.parametrize(
    "error",
    [
        status(401),
        status(402),
        status(403),
        status(403, "20100"),
        TLSError(),
        MissingCredentialsError("no key"),
        ZeroDivisionError("a bug"),
    ],
)
def test_errors_that_stop_the_job(error: Exception) -> None:
    assert of_error(error).stop


@pytest.mark.parametrize("error", [status(400), status(429), status(500), ConnectError()])
def test_errors_that_do_not_stop_the_job(error: Exception) -> None:
    assert of_error(error).stop is None


def test_throttled_rows_wait_for_retry_after() -> None:
    assert of_error(status(429, retry_after="3")).result.wait == 3
    assert of_error(status(429)).result.wait == 1
    assert of_error(client_rate_limit()).result.wait == 7
    assert of_error(status(429)).result.status == 429


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (None, set()),
        (status(400), {"refused"}),
        (status(429), {"throttled"}),
        (status(500), set()),
        (ReadTimeoutError(), set()),
        (ConnectError(), {"unreachable"}),
    ],
)
def test_what_a_result_means_for_the_other_rows(error: Exception | None, meaning: set[str]) -> None:
    verdict = of_error(error) if error else of_response(HttpResponse(200, {}, b"{}"))
    names = ("refused", "throttled", "unreachable")
    assert {name for name in names if getattr(verdict, name)} == meaning


def test_repeated_attempts_wait_longer_each_time() -> None:
    waits = [of_error(status(500), attempt=n).result.wait for n in (1, 2, 3, 99)]
    assert waits == [1, 2, 4, 60]


def test_a_repeated_delete_that_gets_404_is_done() -> None:
    assert of_error(status(404), method="DELETE", attempt=2).result.state is State.DONE
    assert of_error(status(404), method="DELETE", attempt=1).result.state is State.REJECTED


@pytest.mark.parametrize(
    ("body", "resource_id"),
    [
        (b'{"data": {"id": "a"}}', "a"),
        (b'{"data": {"call_control_id": "v3:a"}}', "v3:a"),
        (b'{"sid": "a"}', "a"),
        (b'{"data": {"sid": "c", "call_control_id": "b", "id": "a"}}', "a"),
        (b'{"data": {"sid": "c", "call_control_id": "b"}}', "b"),
        (b'{"id": "request", "data": {"id": "a"}}', "a"),
        (b'{"data": {"result": "ok"}}', None),
        (b'{"data": []}', None),
        (b'{"data": {"id": 5}}', None),
        (b"[]", None),
        (b"", None),
        (b'{"data"', None),
    ],
)
def test_the_id_of_what_was_created(body: bytes, resource_id: Any) -> None:
    result = of_response(HttpResponse(status=200, headers={}, body=body)).result
    assert (result.state, result.resource_id) == (State.DONE, resource_id)


def test_a_row_has_an_idempotency_key_if_the_operation_takes_one() -> None:
    attempt = Attempt(1, "a", "k", "/rooms", "", b"{}", "", 1, State.PENDING)
    plain, keyed = (
        AttemptCalls(Operation("POST", "/rooms", replay=replay), uuid4(), 1.0)(attempt)
        for replay in (Replay.NEVER, Replay.IDEMPOTENCY_KEY)
    )
    assert set(keyed.headers) - set(plain.headers) == {"Idempotency-Key"}


async def test_no_attempt_begins_once_the_run_is_stopping() -> None:
    stopping = cast("Runner", SimpleNamespace(stopping=True))
    assert await Sender(stopping, cast("Any", None))._begin(cast("Any", None)) is None


def test_a_worker_may_be_stopped_before_it_consumes() -> None:
    idle = SimpleNamespace(_runner=None, _consuming=None)
    Worker.stop(cast("Worker", idle))
    assert idle._stopping


@pytest.mark.parametrize(
    ("error", "is_settled"),
    [
        (None, True),
        (status(400), True),
        (status(403), False),  # stops the job
        (status(429), False),
        (status(500), False),
        (ConnectError(), False),
    ],
)
def test_only_a_final_state_that_concerns_no_other_row_is_settled(
    error: Exception | None, is_settled: bool
) -> None:
    verdict = of_error(error) if error else of_response(HttpResponse(200, {}, b"{}"))
    assert verdict.settled is is_settled
