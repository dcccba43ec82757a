"""Retry rules as a table, without a loop; waits that a service may ask for."""

from __future__ import annotations

import math
import re
import time
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from telnyx_async import (
    UNSET,
    AmbiguousSendError,
    APIError,
    Backoff,
    ConnectError,
    Failure,
    HttpResponse,
    Timeout,
    TLSError,
)
from telnyx_async._errors import from_response
from telnyx_async._errors.retry_after import header_count, rate_limit_reset, retry_after
from telnyx_async._operation import BodyKind, Call, Operation, Replay
from telnyx_async._retries import Attempts, Quota, with_idempotency_key

GET = Operation("GET", "/x")
POST = Operation("POST", "/x", body=BodyKind.JSON)
KEYED = Operation("POST", "/x", body=BodyKind.JSON, replay=Replay.IDEMPOTENCY_KEY)
COMMAND = Operation("POST", "/x", body=BodyKind.JSON, replay=Replay.COMMAND_ID)
FIXED = Operation("PUT", "/x/{id}", body=BodyKind.JSON, replay=Replay.SAFE)


def status(code: int, error: str = "", **headers: str) -> APIError:
    body = b'{"errors": [{"code": "%s"}]}' % error.encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return from_response(HttpResponse(status=code, headers=named, body=body), POST)


def attempts(operation: Operation, **more: Any) -> Attempts:
    options: dict[str, Any] = {"max_retries": 2, "timeout": Timeout(), "clock": lambda: 0.0, **more}
    began, total = options["clock"](), options["timeout"].total
    made = Attempts(
        operation=operation,
        began=began,
        deadline=math.inf if total is None else began + total,
        policy=options.pop("policy", Backoff(draw=lambda: 1.0)),
        quota=options.pop("quota", Quota()),
        **options,
    )
    made.begin()
    return made


AGAIN: list[tuple[APIError, list[Operation]]] = [
    (ConnectError(), [GET, POST, KEYED, COMMAND, FIXED]),
    (AmbiguousSendError(), [GET, KEYED, COMMAND, FIXED]),
    (TLSError(), []),
    (status(400), []),
    (status(404), []),
    (status(499), []),
    (status(408), [GET, KEYED, COMMAND, FIXED]),
    (status(409), []),
    (status(409, "10036"), [GET, KEYED, COMMAND, FIXED]),
    (status(429), [GET, POST, KEYED, COMMAND, FIXED]),
    (status(500), [GET, KEYED, COMMAND, FIXED]),
    (status(501), []),
    (status(505), []),
    (status(503), [GET, KEYED, COMMAND, FIXED]),
    (status(599), [GET, KEYED, COMMAND, FIXED]),
    (status(600), []),
    (status(503, x_should_retry="false"), []),
    (status(404, x_should_retry="true"), [GET, POST, KEYED, COMMAND, FIXED]),
]


@pytest.mark.parametrize("operation", [GET, POST, KEYED, COMMAND, FIXED], ids=str)
@pytest.mark.parametrize(("error", "again"), AGAIN, ids=lambda value: str(value)[:40])
def test_what_is_tried_again(error: APIError, again: list[Operation], operation: Operation) -> None:
    expected = any(operation is other for other in again)
    assert (attempts(operation).wait_after(error) is not None) is expected


def test_a_put_is_repeated_only_where_its_operation_is_known_to_be_safe() -> None:
    """RFC 9110 calls PUT idempotent; the API has some that order or send something."""
    put = Operation("PUT", "/x/{id}", body=BodyKind.JSON)
    assert attempts(put).wait_after(AmbiguousSendError()) is None
    assert attempts(put).wait_after(status(500)) is None
    assert attempts(FIXED).wait_after(status(500)) is not None


def test_the_error_says_what_is_known() -> None:
    error = AmbiguousSendError("reset")
    assert attempts(POST).wait_after(error) is None
    assert (error.attempts, error.sent, error.safe_to_retry) == (1, True, False)
    assert str(error) == "POST /x: reset"


def test_no_more_than_max_retries() -> None:
    made = attempts(GET, max_retries=1)
    assert made.wait_after(status(500)) is not None
    made.begin()
    assert made.wait_after(error := status(500)) is None
    assert str(error).startswith("GET /x: 500 Internal Server Error (2 attempts)")


def test_a_wait_must_end_before_the_deadline() -> None:
    assert attempts(GET, timeout=Timeout(total=0.5)).wait_after(status(500)) is None
    assert attempts(GET, timeout=Timeout(total=0.6)).wait_after(status(500)) == 0.5


def test_what_is_left_is_the_limit_of_an_attempt() -> None:
    now = [0.0]
    made = attempts(GET, timeout=Timeout(total=10, read=3), clock=lambda: now[0])
    now[0] = 0.5
    assert made.begin() == Timeout(total=9.5, read=3)
    now[0] = 4.0
    assert made.begin() == Timeout(total=6, read=3)
    now[0] = 9.5
    assert made.begin() == Timeout(total=0.5, read=3)
    now[0] = 10.0
    with pytest.raises(APIError, match="deadline") as caught:
        made.begin()
    assert not caught.value.sent


def test_without_a_deadline_an_attempt_has_the_limits_of_the_first() -> None:
    now = [0.0]
    made = attempts(GET, timeout=Timeout(read=3), clock=lambda: now[0])
    now[0] = 1000.0
    assert made.begin() == Timeout(read=3)


def test_full_jitter_doubles_up_to_its_cap() -> None:
    policy = Backoff(draw=lambda: 1.0)
    waits = [policy(Failure(error=status(500), operation=GET, attempt=n)) for n in range(1, 8)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    throttled = Failure(error=status(429), operation=GET, attempt=1)
    assert policy(throttled) == 1.0
    assert Backoff(draw=lambda: 0.0)(throttled) == 0.0
    assert policy(Failure(error=status(500), operation=GET, attempt=10_000)) == 8.0


@pytest.mark.parametrize(("asked", "wait"), [(0, 0.1), (2, 2.25), (9.5, 10.5), (100, 101.0)])
def test_clients_come_back_at_most_a_tenth_and_a_second_later(asked: float, wait: float) -> None:
    failure = Failure(error=status(503, retry_after=str(asked)), operation=GET, attempt=1)
    assert Backoff(draw=lambda: 1.0)(failure) == pytest.approx(wait)
    assert Backoff(draw=lambda: 0.0)(failure) == max(asked, 0.05)


@pytest.mark.parametrize("code", [429, 503])
def test_a_wait_of_nothing_is_raised_to_the_floor(code: int) -> None:
    failure = Failure(error=status(code, retry_after="0"), operation=GET, attempt=1)
    assert Backoff(draw=lambda: 0.0)(failure) == 0.05
    assert Backoff(draw=lambda: 0.0, floor=2.0)(failure) == 2.0


@given(st.floats(0, 1), st.floats(0, 600_000))
def test_the_services_wait_is_never_cut_short(draw: float, wait: float) -> None:
    error = status(429, retry_after=f"{wait:.3f}")
    got = Backoff(draw=lambda: draw)(Failure(error=error, operation=GET, attempt=1))
    assert got is not None
    assert float(f"{wait:.3f}") <= got <= wait + 1.1


def test_the_quota_is_spent_and_earned() -> None:
    quota = Quota()
    assert sum(quota.take(status(500)) for _ in range(100)) == 500 // 14
    assert quota.spent == 35 * 14
    assert all(quota.take(status(429)) for _ in range(100))
    assert not quota.take(status(500))
    for _ in range(1000):
        quota.refund()
    assert quota.spent == 0


def test_the_whole_quota_can_be_spent() -> None:
    quota = Quota(capacity=28)
    assert [quota.take(status(500)) for _ in range(3)] == [True, True, False]


def test_a_backoff_shows_its_waits() -> None:
    assert repr(Backoff()) == "Backoff(base=0.5, throttled_base=1.0, cap=8.0, floor=0.05)"


def test_a_key_is_generated_once_and_only_where_there_is_none() -> None:
    keyed, key = with_idempotency_key(Call(operation=KEYED, headers={"Idempotency-Key": UNSET}))
    assert key is not None
    assert re.fullmatch("[0-9a-f]{32}", key)  # 128 random bits
    assert keyed.headers["Idempotency-Key"] == key
    assert with_idempotency_key(keyed) == (keyed, None)
    assert with_idempotency_key(Call(operation=KEYED))[1] != key
    given_by_option = Call(operation=KEYED, options={"extra_headers": {"idempotency-key": "a"}})
    assert with_idempotency_key(given_by_option) == (given_by_option, None)
    removed: Any = {"extra_headers": {"idempotency-key": None}}
    assert (
        with_idempotency_key(Call(operation=KEYED, options=removed))[0].operation.replay
        is Replay.NEVER
    )
    plain = Call(operation=POST)
    assert with_idempotency_key(plain) == (plain, None)


@pytest.mark.parametrize("name", ["idempotency-key", "Idempotency-Key", "IDEMPOTENCY-KEY"])
def test_the_case_of_the_callers_header_does_not_matter(name: str) -> None:
    by_option = Call(operation=KEYED, options={"extra_headers": {name: "mine"}})
    assert with_idempotency_key(by_option) == (by_option, None)
    by_argument = Call(operation=KEYED, headers={name: "mine"})
    assert with_idempotency_key(by_argument) == (by_argument, None)
    removed: Any = {"extra_headers": {name: None}}
    made, key = with_idempotency_key(Call(operation=KEYED, options=removed))
    assert (made.operation.replay, made.headers, key) == (Replay.NEVER, {}, None)


@pytest.mark.parametrize(
    ("body", "options", "replay"),
    [
        (None, {}, Replay.COMMAND_ID),
        ({"command_id": UNSET}, {}, Replay.COMMAND_ID),
        ({"command_id": "mine"}, {}, Replay.COMMAND_ID),
        ({}, {"extra_body": {"command_id": "mine"}}, Replay.COMMAND_ID),
        ({"command_id": None}, {}, Replay.NEVER),
        (b"opaque", {}, Replay.NEVER),
    ],
)
def test_a_command_id_is_key(body: Any, options: Any, replay: Replay) -> None:
    call = Call(operation=COMMAND, body=body, options=options)
    made, key = with_idempotency_key(call)
    assert made.operation.replay is replay
    generates = body is None or body == {"command_id": UNSET}
    assert (key is not None) is generates
    assert made.body == ({"command_id": key} if generates else body)


def test_a_command_id_is_worth_45_seconds() -> None:
    now = [0.0]
    made = attempts(COMMAND, clock=lambda: now[0])
    now[0] = 44.0
    assert made.wait_after(status(500)) == 0.5
    now[0] = 44.6
    assert made.wait_after(error := status(500)) is None
    assert error.safe_to_retry  # at once, not after the wait
    for now[0] in (45.0, 45.5, 46.0):
        assert made.wait_after(error := status(500)) is None
        assert not error.safe_to_retry


def test_the_policy_is_not_asked_about_what_could_be_done_twice() -> None:
    now, asked = [0.0], list[Failure]()
    made = attempts(COMMAND, clock=lambda: now[0], policy=asked.append)
    now[0] = 45.5  # the `command_id` has expired
    assert made.wait_after(status(500)) is None
    assert attempts(POST, policy=asked.append).wait_after(status(500)) is None
    assert asked == []


def test_the_window_of_a_command_id_begins_with_the_first_attempt() -> None:
    now = [0.0]
    made = attempts(COMMAND, max_retries=9, clock=lambda: now[0])
    made.count = 0
    now[0] = 40.0  # the call waited for its rate
    made.begin()
    now[0] = 80.0
    assert made.wait_after(status(500)) == 0.5
    made.begin()
    now[0] = 86.0
    assert made.wait_after(status(500)) is None


def test_a_refused_connection_does_not_prolong_the_window_of_a_command_id() -> None:
    now = [0.0]
    made = attempts(COMMAND, clock=lambda: now[0])
    assert made.wait_after(AmbiguousSendError("reset")) is not None
    made.begin()
    now[0] = 50.0
    assert made.wait_after(error := ConnectError("refused")) is None
    assert (error.sent, error.safe_to_retry) == (True, False)


def test_the_error_of_a_token_request_names_that_request_and_says_that_the_call_was_not_sent() -> (
    None
):
    error = AmbiguousSendError("reset")
    error.operation = "POST /oauth/token"
    made = attempts(POST)
    made.annotate_token(error)
    assert (error.operation, error.sent, error.attempts) == ("POST /oauth/token", False, 1)
    assert error.safe_to_retry
    assert made.wait_after(ConnectError()) is not None  # nothing was done that could be repeated


def test_a_callers_key_makes_a_call_safe_to_repeat_and_a_key_one_does_not() -> None:
    for key in (None, "k-1"):
        error = AmbiguousSendError("reset")
        attempts(KEYED, key=key).wait_after(error)
        assert (error.safe_to_retry, error.idempotency_key) == (key is None, key)


NOON = "Sat, 21 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": " 7.25 "}, 7.25),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "7", "Retry-After-Ms": "1500"}, 1.5),
        ({"Retry-After": "7", "Retry-After-Ms": "soon"}, 7.0),
        ({"Retry-After": "Sat, 21 Nov 2026 12:00:30 GMT", "Date": NOON}, 30.0),
        ({"Retry-After": "Sat, 21 Nov 2026 12:00:30 -0000", "Date": NOON}, 30.0),
        ({"Retry-After": "Sat, 21 Nov 2026 11:00:00 GMT", "Date": NOON}, 0.0),
        ({"Retry-After": "Sat, 21 Nov 2030 11:00:00 GMT", "Date": NOON}, None),
        ({"x-ratelimit-reset": "12"}, 12.0),
        ({"x-ratelimit-reset": "604800"}, 604_800.0),
        ({"x-ratelimit-reset": "604801"}, None),
        ({"x-ratelimit-reset": "999999999", "Date": NOON}, None),
        ({"x-ratelimit-reset": "1000000000", "Date": NOON}, None),
        ({"x-ratelimit-reset": "1000000001", "Date": NOON}, 0.0),
        ({"x-ratelimit-reset": "1795262430", "Date": NOON}, 30.0),
        ({"x-ratelimit-reset": "1795262400000", "Date": NOON}, None),
        ({"Retry-After": "soon", "x-ratelimit-reset": "3"}, 3.0),
        *(
            ({"Retry-After": bad}, None)
            for bad in ("-1", "1e12", "nan", "inf", "9" * 5000, "\u0661")
        ),
        ({"Retry-After": "Sat, 99 Nov 2026 99:99:99 GMT"}, None),
    ],
)
def test_what_the_service_asks_for(headers: dict[str, str], wait: float | None) -> None:
    assert retry_after(CIMultiDict(headers)) == wait


def test_two_headers_that_say_the_same_name_say_nothing() -> None:
    assert retry_after(CIMultiDict([("Retry-After", "1"), ("Retry-After", "2")])) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("0", 0),
        ("12", 12),
        ("999999999", 999_999_999),
        *((bad, None) for bad in ("1000000000", "9" * 5000, "", "x", "-1", "1.5", "\u0661")),
    ],
)
def test_a_count_of_requests_has_nine_digits_at_most(text: str, count: int | None) -> None:
    headers = CIMultiDict({"x-ratelimit-remaining": text})
    assert header_count(headers, "X-RateLimit-Remaining") == count
    assert header_count(CIMultiDict(), "x-ratelimit-remaining") is None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set")
def test_a_date_without_a_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        headers = {"Retry-After": "Sat, 21 Nov 2026 12:00:30 -0000", "Date": NOON}
        assert retry_after(CIMultiDict(headers)) == 30.0
    finally:
        monkeypatch.undo()
        time.tzset()


def test_without_a_date_our_own_clock_serves() -> None:
    at = 1_795_262_400.0
    assert retry_after({"retry-after": formatdate(at + 9)}, clock=lambda: at) == 9.0
    reset = rate_limit_reset({"x-ratelimit-reset": str(time.time() + 60)})
    assert reset is not None
    assert 50 < reset <= 60


@given(
    st.dictionaries(
        st.sampled_from(["Retry-After", "retry-after-ms", "x-ratelimit-reset", "Date"]),
        st.text() | st.integers().map(str),
    )
)
def test_nonsense_never_raises(headers: dict[str, str]) -> None:
    wait = retry_after(CIMultiDict(headers))
    assert wait is None or 0 <= wait <= 7 * 24 * 3600
