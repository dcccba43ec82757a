"""What many calls at once do to a service that cannot take them, on virtual time."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest
from multidict import CIMultiDict
from virtual_time import now, virtual

from telnyx_async import (
    AsyncTelnyx,
    AuthenticationError,
    Backoff,
    HttpRequest,
    HttpResponse,
    InternalServerError,
    RateLimitError,
    Timeout,
)
from telnyx_sync import Telnyx

from .traffic import Server, most_in_a_second

LATENCY = 0.02
OK = b'{"data": {}}'
REFUSED = b'{"errors": [{"code": "10011"}]}'


class LoopClock:
    def now(self) -> float:
        return now()

    def sleep(self, seconds: float) -> Awaitable[None]:
        return asyncio.sleep(seconds)


def answer(status: int, body: bytes = OK, **headers: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named["content-type"] = "application/json"
    return HttpResponse(status=status, headers=CIMultiDict(named), body=body)


class Service:
    """A transport with a service behind it, which `react` describes."""

    def __init__(self, react: Callable[[HttpRequest], HttpResponse]) -> None:
        self.react = react
        self.now = now
        self.arrivals: list[float] = []
        self.requests: list[HttpRequest] = []

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        await asyncio.sleep(LATENCY / 2)
        self.arrivals.append(self.now())
        self.requests.append(request)
        response = self.react(request)
        await asyncio.sleep(LATENCY / 2)
        return response

    async def aclose(self) -> None: ...


def limited(limit: int, *, says: str) -> Callable[[HttpRequest], HttpResponse]:
    """Take `limit` requests in each second."""
    server = Server(limit, says=says)

    def react(request: HttpRequest) -> HttpResponse:
        status, headers = server.answer()
        return answer(status, OK if status == 200 else REFUSED, **headers)

    return react


def client(service: Service, **options: Any) -> AsyncTelnyx:
    options.setdefault("api_key", "KEY")
    policy = Backoff(draw=Random(3).random)
    return AsyncTelnyx(transport=service, clock=LoopClock(), retry_policy=policy, **options)


@pytest.mark.parametrize("says", ["retry", "retry limit remaining"])
@pytest.mark.parametrize("send", [True, False])
@virtual
async def test_a_storm_is_calmed(says: str, send: bool) -> None:
    service = Service(limited(50, says=says))
    telnyx = client(service)

    async def call() -> None:
        if send:
            await telnyx.messages.send(from_="+15550001111", to="+15550002222", text="Hi")
        else:
            await telnyx.balance.retrieve()

    await asyncio.gather(*(call() for _ in range(200)))
    assert len(service.arrivals) <= 220
    assert most_in_a_second([at for at in service.arrivals if at >= 1.0]) <= 55
    assert now() < 9


@virtual
async def test_a_rate_that_is_known_needs_no_429() -> None:
    service = Service(limited(50, says="retry"))
    telnyx = client(service, rate_limit="49/s")
    await asyncio.gather(*(telnyx.balance.retrieve() for _ in range(200)))
    assert len(service.arrivals) == 200
    assert now() == pytest.approx(199 / 49 + LATENCY)


@virtual
async def test_a_wait_that_does_not_fit_the_deadline_is_told_at_once() -> None:
    service = Service(lambda _: answer(429, retry_after="60"))
    telnyx = client(service, timeout=10)
    with pytest.raises(RateLimitError) as told:
        await telnyx.balance.retrieve()
    assert (told.value.sent, told.value.retry_after) == (True, 60.0)
    with pytest.raises(RateLimitError) as kept:
        await telnyx.balance.retrieve()
    assert kept.value.sent is False
    assert kept.value.retry_after == pytest.approx(60.0)
    assert len(service.arrivals) == 1
    assert now() == pytest.approx(LATENCY)


@virtual
async def test_an_outage_does_not_become_a_storm_and_its_end_is_noticed() -> None:
    service = Service(lambda _: answer(503 if now() < 5.0 else 200))
    telnyx = client(service)
    calls: list[float] = []
    failed: list[float] = []

    async def worker() -> None:
        while now() < 10.0:
            calls.append(now())
            try:
                await telnyx.balance.retrieve()
            except InternalServerError:
                failed.append(now())

    await asyncio.gather(*(worker() for _ in range(20)))

    def between(times: list[float], start: float, end: float) -> int:
        return sum(1 for at in times if start <= at < end)

    assert between(service.arrivals, 2, 5) <= 1.1 * between(calls, 2, 5)
    assert between(service.arrivals, 0, 5) <= 1.1 * between(calls, 0, 5)
    assert between(failed, 5.1, 10) == 0
    assert between(service.arrivals, 6, 10) == pytest.approx(4 * 20 / LATENCY, rel=0.02)


@virtual
async def test_successes_earn_back_what_an_outage_has_used_up() -> None:
    failures = 200
    service = Service(lambda _: answer(503 if len(service.arrivals) <= failures else 200))
    telnyx = client(service)
    calls = (telnyx.balance.retrieve() for _ in range(165))
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(error) for error in errors} == {InternalServerError}
    assert len(service.arrivals) == failures
    for _ in range(14):
        await telnyx.balance.retrieve()
    failures = len(service.arrivals) + 1
    await telnyx.balance.retrieve()
    assert len(service.arrivals) == failures + 1


def token_or_ok(request: HttpRequest) -> HttpResponse:
    if request.url.path.endswith("/oauth/token"):
        return answer(200, b'{"access_token": "T", "expires_in": 3600, "token_type": "Bearer"}')
    assert request.headers["Authorization"] == "Bearer T"
    return answer(200)


@virtual
async def test_twenty_calls_share_one_token_and_wait_for_nothing_else() -> None:
    service = Service(token_or_ok)
    options = {"client_id": "ID", "client_secret": "S", "base_url": "https://else.example/v2"}
    telnyx = client(service, api_key=None, **options)
    for took in (2 * LATENCY, 3 * LATENCY):
        await asyncio.gather(*(telnyx.balance.retrieve() for _ in range(20)))
        assert now() == pytest.approx(took)
    urls = Counter(str(request.url) for request in service.requests)
    assert urls["https://else.example/v2/oauth/token"] == 1
    assert len(service.requests) == 41


@virtual
async def test_refused_credentials_end_all_calls_before_they_are_sent() -> None:
    service = Service(lambda _: answer(401, b'{"error": "invalid_client"}'))
    telnyx = client(service, api_key=None, client_id="ID", client_secret="SECRET")
    calls = (telnyx.balance.retrieve() for _ in range(20))
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(error) for error in errors} == {AuthenticationError}
    assert len(service.requests) == 1
    assert "SECRET" not in repr(errors) + repr([vars(error) for error in errors])


def test_threads_of_blocking_code_share_one_rate() -> None:
    service = Service(lambda _: answer(200))
    service.now = time.monotonic
    with Telnyx(api_key="KEY", transport=service, rate_limit="200/s") as telnyx:
        began = time.monotonic()
        with ThreadPoolExecutor(4) as threads:
            done = [threads.submit(telnyx.balance.retrieve) for _ in range(20)]
        assert all(one.exception() is None for one in done)
    ordered = enumerate(sorted(service.arrivals))
    assert all(at >= began + number / 200 - 1e-6 for number, at in ordered)
