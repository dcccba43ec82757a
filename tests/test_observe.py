"""Hooks, log lines, and what they must not show."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Iterator
from typing import Any

import attrs
import pytest
from yarl import URL

from telnyx_async._errors import APIConnectionError, ConnectError
from telnyx_async._http import HttpRequest, HttpResponse, masked
from telnyx_async._instrumentation import hooks as _observe
from telnyx_async._instrumentation.hooks import (
    Hooks,
    Observer,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
)
from telnyx_async._instrumentation.stderr import log_to_stderr
from telnyx_async._operation import Operation

SEND = Operation("POST", "/messages")
REQUEST = HttpRequest(
    method="POST",
    url=URL("https://api.example.com/v2/messages?to=%2B15551234567&api_key=hidden"),
    headers={"Authorization": "Bearer hidden"},
    body=b'{"text": "hidden"}',
)
RESPONSE = HttpResponse(status=200, headers={"x-request-id": "R1"}, body=b"hidden")
SHOWN = "https://api.example.com/v2/messages?to=%2B***4567&api_key=***"


class Clock:
    at = 0.0

    def __call__(self) -> float:
        self.at += 0.25
        return self.at


async def answer() -> HttpResponse:
    return RESPONSE


async def refuse() -> HttpResponse:
    raise ConnectError("no")


def observer(**hooks: Any) -> Observer:
    return Observer(Hooks(**hooks), clock=Clock())


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/v2/numbers/+15551234567", "/v2/numbers/+***4567"),
        ("/v2/numbers/%2B15551234567/voice", "/v2/numbers/%2B***4567/voice"),
        ("/v2/numbers/%2b15551234567", "/v2/numbers/%2b***4567"),
        ("/v2/numbers/15551234567", "/v2/numbers/***4567"),
        ("?to=+15551234567,+15557654321", "?to=+***4567,+***4321"),
        ("?to=15551234567%2C%2B15557654321%2C15557654321", "?to=***4567%2C%2B***4321%2C***4321"),
        ("sip:+15551234567@example.com", "sip:+***4567@example.com"),
        ("sip%3A15551234567%40example.com", "sip%3A***4567%40example.com"),
        ("tel%3A15551234567", "tel%3A***4567"),
        ("/x/user15551234567", "/x/user***4567"),
        ("/x/15551234567-agent", "/x/***4567-agent"),
        ("%2B1%20312%20555%200101", "%2B***0101"),
        ("+1 (312) 555-0101", "+***0101"),
        ("+1-312-555-0101", "+***0101"),
        ("%2015551234567", "%20***4567"),
        ("http://user:p@ss@proxy:3128/x", "http://proxy:3128/x"),
        ("?pin=1234&mapping=5&country_code=US", "?pin=***&mapping=5&country_code=US"),
        ("?a=1&verification_code=99&code=7", "?a=1&verification_code=***&code=***"),
        ("?filter[email]=a%40b.c&filter%5Bpin%5D=1", "?filter[email]=***&filter%5Bpin%5D=***"),
        ("/v2/orders/1293384261075731499", "/v2/orders/1293384261075731499"),
        ("/v2/calls/0ccc7b54-4df3-4bca-a65a-123456789012", None),
        ("?filter[created_at][gte]=2024-01-02T03:04:05Z&page[size]=250", None),
        (
            "?api_key=x&a=1&my-Token=y&client_secret=z",
            "?api_key=***&a=1&my-Token=***&client_secret=***",
        ),
    ],
)
def test_numbers_and_secrets_are_masked(address: str, shown: str | None) -> None:
    assert masked(address) == (shown or address)


async def test_hooks_see_what_happens() -> None:
    seen: list[Any] = []
    watching = observer(on_request=seen.append, on_response=seen.append, on_retry=seen.append)
    with pytest.raises(ConnectError) as caught:
        await watching.attempt(SEND, REQUEST, 1, refuse)
    await watching.retry(SEND, 1, caught.value, 0.5)
    assert await watching.attempt(SEND, REQUEST, 2, answer) is RESPONSE
    about: dict[str, Any] = {"operation": "POST /messages", "method": "POST", "url": SHOWN}
    assert seen == [
        RequestEvent(**about, attempt=1),
        ResponseEvent(**about, attempt=1, elapsed=0.25, error=caught.value),
        RetryEvent(operation="POST /messages", attempt=1, wait=0.5, error=caught.value),
        RequestEvent(**about, attempt=2),
        ResponseEvent(**about, attempt=2, elapsed=0.25, status=200, request_id="R1"),
    ]
    assert "hidden" not in repr(seen)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        seen[0].url = "else"


async def test_a_hook_may_be_a_coroutine_function() -> None:
    seen: list[object] = []

    async def hook(event: object) -> None:
        await asyncio.sleep(0)
        seen.append(event)

    await observer(on_request=hook).attempt(SEND, REQUEST, 1, answer)
    assert len(seen) == 1


async def test_a_broken_hook_is_logged_and_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def plain(event: object) -> None:
        raise ValueError("my mistake")

    async def coroutine(event: object) -> None:
        raise KeyError("mine too")

    watching = observer(on_request=plain, on_response=coroutine, on_retry=plain)
    assert await watching.attempt(SEND, REQUEST, 1, answer) is RESPONSE
    with pytest.raises(ConnectError) as caught:
        await watching.attempt(SEND, REQUEST, 1, refuse)
    await watching.retry(SEND, 1, caught.value, 0.5)
    failures = [record for record in caplog.records if record.name == "telnyx_async.hooks"]
    assert len(failures) == 5
    assert "my mistake" in caplog.text
    assert "hidden" not in caplog.text


@pytest.mark.parametrize("stop", [asyncio.CancelledError, KeyboardInterrupt])
async def test_a_hook_cannot_stop_a_cancellation(stop: type[BaseException]) -> None:
    def hook(event: object) -> None:
        raise stop

    with pytest.raises(stop):
        await observer(on_request=hook).attempt(SEND, REQUEST, 1, answer)


async def test_each_attempt_is_a_line_for_debugging(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async")
    watching = observer()
    await watching.attempt(SEND, REQUEST, 1, answer)
    with pytest.raises(ConnectError):
        await watching.attempt(SEND, REQUEST, 2, refuse)
    assert [record.getMessage() for record in caplog.records] == [
        f"POST {SHOWN}, attempt 1: 200 after 0.250 s [request R1]",
        f"POST {SHOWN}, attempt 2: ConnectError after 0.250 s [request None]",
    ]


async def test_each_retry_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    await observer().retry(SEND, 1, APIConnectionError(), 1.5)
    assert caplog.messages == [
        "POST /messages: attempt 1 failed with APIConnectionError, the next follows in 1.5 s"
    ]
    assert caplog.records[0].levelno == logging.WARNING


def test_a_hook_that_cannot_be_called_is_an_error_that_names_it() -> None:
    with pytest.raises(TypeError, match="'on_retry' must be callable"):
        Hooks(on_retry="print")  # type: ignore[arg-type]


def test_attempts_are_watched_where_a_hook_wants_them() -> None:
    assert not observer().watches_attempts
    assert not observer(on_retry=print).watches_attempts
    assert observer(on_request=print).watches_attempts
    assert observer(on_response=print).watches_attempts


def test_a_call_is_watched_by_tracing_only() -> None:
    with observer().call(SEND) as nothing:
        assert nothing is None


@pytest.fixture
def package_logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("telnyx_async")
    before = (logger.level, list(logger.handlers))
    logger.handlers.clear()
    yield logger
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


def test_the_log_can_be_switched_on(
    package_logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    log_to_stderr("debug")
    log_to_stderr("info")
    assert package_logger.level == logging.INFO
    _observe.calls_log.warning("seen")
    _observe.calls_log.debug("unseen")
    assert capsys.readouterr().err.count("telnyx_async.calls: seen") == 1


def test_a_level_that_is_none_is_an_error_that_names_it(package_logger: logging.Logger) -> None:
    with pytest.raises(ValueError, match=r"TELNYX_LOG must be .* not 'loud'"):
        log_to_stderr("loud")


async def test_without_listeners_nothing_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    """The path that RUNTIME takes: one attribute is read, and the request is sent."""
    made: list[object] = []
    monkeypatch.setattr(_observe, "RequestEvent", made.append)

    async def send(watching: Observer, sending: Awaitable[HttpResponse]) -> HttpResponse:
        assert not watching.watches_attempts
        return await sending

    await send(observer(), answer())
    assert made == []
