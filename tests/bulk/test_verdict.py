"""What each kind of answer says about a row: `reliability` as a table."""

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
from telnyx_async.bulk._load.requests import sending
from telnyx_async.bulk._rows import Claim
from telnyx_async.bulk._run.runner import Runner
from telnyx_async.bulk._run.verdict import of_answer, of_error
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


def by_the_client() -> Exception:
    error = RateLimitError("by the client itself")
    error.sent, error.retry_after = False, 7.0
    return error


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ConnectError(), State.PENDING),
        (PoolTimeoutError(), State.PENDING),
        (TLSError(), State.PENDING),
        (by_the_client(), State.PENDING),
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
        (truncated(201), State.DONE),
        (APIResponseValidationError("what?"), State.UNKNOWN),
        (ZeroDivisionError("a bug"), State.UNKNOWN),
    ],
)
def test_state(error: Exception, state: State) -> None:
    assert of_error(error).record.state is state


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
def test_what_stops_the_job(error: Exception) -> None:
    assert of_error(error).stop


@pytest.mark.parametrize("error", [status(400), status(429), status(500), ConnectError()])
def test_what_does_not(error: Exception) -> None:
    assert of_error(error).stop is None


def test_throttled_rows_wait_as_they_are_told() -> None:
    assert of_error(status(429, retry_after="3")).record.wait == 3
    assert of_error(status(429)).record.wait == 1
    assert of_error(by_the_client()).record.wait == 7
    assert of_error(status(429)).throttled


def test_repetitions_wait_longer_each_time() -> None:
    waits = [of_error(status(500), attempts=n).record.wait for n in (1, 2, 3, 99)]
    assert waits == [1, 2, 4, 60]


def test_a_repeated_delete_that_finds_nothing_is_done() -> None:
    assert of_error(status(404), method="DELETE", attempts=2).record.state is State.DONE
    assert of_error(status(404), method="DELETE", attempts=1).record.state is State.REJECTED


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b'{"data": {"id": "a"}}', "a"),
        (b'{"data": {"call_control_id": "v3:a"}}', "v3:a"),
        (b'{"sid": "a"}', "a"),
        (b'{"data": {"result": "ok"}}', None),
        (b'{"data": []}', None),
        (b'{"data": {"id": 5}}', None),
        (b"[]", None),
        (b"", None),
        (b'{"data"', None),
    ],
)
def test_the_id_is_found_where_it_is_usual(body: bytes, name: Any) -> None:
    record = of_answer(HttpResponse(status=200, headers={}, body=body)).record
    assert (record.state, record.resource_id) == (State.DONE, name)


def test_a_row_gets_a_key_where_the_operation_takes_one() -> None:
    claimed = Claim(1, "a", "k", "/rooms", "", b"{}", "", 1, State.PENDING)
    plain, keyed = (
        sending(Operation("POST", "/rooms", replay=replay), claimed, job=uuid4(), timeout=1.0)
        for replay in (Replay.NEVER, Replay.IDEMPOTENCY_KEY)
    )
    assert set(keyed.headers) - set(plain.headers) == {"Idempotency-Key"}


async def test_nothing_is_claimed_once_it_is_to_stop() -> None:
    stopping = cast("Runner", SimpleNamespace(stopping=True))
    assert await Runner._claim(stopping, cast("Any", None)) is None


def test_a_worker_may_be_stopped_before_it_serves() -> None:
    idle = SimpleNamespace(_runner=None, _serving=None)
    Worker.stop(cast("Worker", idle))
    assert idle._stopping
