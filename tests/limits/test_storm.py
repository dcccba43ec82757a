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

from telnyx_async import (
    AsyncTelnyx,
    AuthenticationError,
    Backoff,
    HttpRequest,
    HttpResponse,
    InternalServerError,
    RateLimitError,
    RateLimitTimeoutError,
    Timeout,
)
from telnyx_sync import Telnyx
from tests.virtual_time import now, virtual

from .traffic import Server

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

    def __init__(
        self, react: Callable[[HttpRequest], HttpResponse], *, latency: float = LATENCY
    ) -> None:
        self.react = react
        self.latency = latency
        self.now = now
        self.arrivals: list[float] = []
        self.requests: list[HttpRequest] = []

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        await asyncio.sleep(self.latency / 2)
        self.arrivals.append(self.now())
        self.requests.append(request)
        response = self.react(request)
        await asyncio.sleep(self.latency / 2)
        return response

    async def aclose(self) -> None: ...


def reacting(server: Server) -> Callable[[HttpRequest], HttpResponse]:
    def react(request: HttpRequest) -> HttpResponse:
        status, headers = server.answer()
        return answer(status, OK if status == 200 else REFUSED, **headers)

    return react


def client(service: Service, **options: Any) -> AsyncTelnyx:
    options.setdefault("api_key", "KEY")
    policy = Backoff(draw=Random(3).random)
    return AsyncTelnyx(transport=service, clock=LoopClock(), retry_policy=policy, **options)


Call = Callable[[AsyncTelnyx], Awaitable[object]]


async def send(telnyx: AsyncTelnyx) -> object:
    return await telnyx.messages.send(from_="+15550001111", to="+15550002222", text="Hi")


async def balance(telnyx: AsyncTelnyx) -> object:
    return await telnyx.balance.retrieve()


async def answer_call(telnyx: AsyncTelnyx) -> object:
    return await telnyx.calls.actions.answer("v3:1")


def refuse_once(path: str, *, after: int) -> Callable[[HttpRequest], HttpResponse]:
    """Refuse one request of a path after so many, with a wait of 0.05 s."""
    seen = 0

    def react(request: HttpRequest) -> HttpResponse:
        nonlocal seen
        if not request.url.path.endswith(path):
            return answer(200)
        seen += 1
        return answer(429, REFUSED, retry_after="0.05") if seen == after + 1 else answer(200)

    return react


@pytest.mark.parametrize("successes", [0, 1, 5, 30, 200])
@pytest.mark.parametrize("same", [True, False])
@virtual
async def test_one_refusal_delays_no_other_product_and_its_own_by_its_wait(
    successes: int, same: bool
) -> None:
    service = Service(refuse_once("/balance", after=successes))
    telnyx = client(service, max_retries=0)
    for _ in range(successes):
        await balance(telnyx)
    with pytest.raises(RateLimitError):
        await balance(telnyx)
    began = now()
    await asyncio.gather(*((balance if same else send)(telnyx) for _ in range(20)))
    allowed = 0.05 + 3 * LATENCY if same else LATENCY
    assert now() - began <= allowed + 1e-6


@pytest.mark.parametrize("calls", [80, 1000])
@virtual
async def test_nothing_is_held_back_before_the_service_says_something(calls: int) -> None:
    service = Service(lambda _: answer(200), latency=2.0)
    telnyx = client(service)
    await asyncio.gather(*(balance(telnyx) for _ in range(calls)))
    assert now() == pytest.approx(2.0)


@pytest.mark.parametrize("call", [send, balance])
@virtual
async def test_a_storm_is_calmed(call: Call) -> None:
    server = Server(50, says="retry")
    service = Service(reacting(server))
    telnyx = client(service)
    await asyncio.gather(*(call(telnyx) for _ in range(200)))
    assert len(service.arrivals) <= 2.0 * 200
    for second in (1, 2):
        used = sum(1 for at in server.accepted if second <= at < second + 1)
        assert used >= 0.9 * 50


@virtual
async def test_a_rate_that_is_named_needs_no_refusal() -> None:
    service = Service(reacting(Server(50, says="retry")))
    telnyx = client(service, rate_limit="50/s")
    await asyncio.gather(*(balance(telnyx) for _ in range(200)))
    assert len(service.arrivals) == 200
    assert now() == pytest.approx(199 / 50 + LATENCY)


@virtual
async def test_a_limit_in_headers_is_kept_to_after_the_first_answer() -> None:
    service = Service(reacting(Server(50, says="retry limit remaining")))
    telnyx = client(service)
    await balance(telnyx)
    first = now()
    await asyncio.gather(*(balance(telnyx) for _ in range(200)))
    assert len([at for at in service.arrivals if at > first]) <= 1.1 * 200
    assert now() < 5


@virtual
async def test_live_calls_do_not_wait_for_messages() -> None:
    service = Service(
        lambda request: (
            answer(429, REFUSED, retry_after="1")
            if request.url.path.endswith("/messages")
            else answer(200)
        )
    )
    telnyx = client(service, timeout=90, max_retries=50)
    messages = [asyncio.ensure_future(send(telnyx)) for _ in range(20)]
    while now() < 60:
        began = now()
        await answer_call(telnyx)
        assert now() - began == pytest.approx(LATENCY)
        await asyncio.sleep(0.5)
    for message in messages:
        message.cancel()
    await asyncio.gather(*messages, return_exceptions=True)


@virtual
async def test_the_full_rate_returns_after_ten_seconds_of_refusals() -> None:
    service = Service(
        lambda _: answer(429, REFUSED, retry_after="1") if now() < 10 else answer(200)
    )
    telnyx = client(service, max_retries=20)
    done: list[float] = []

    async def worker() -> None:
        while now() < 14:
            await balance(telnyx)
            done.append(now())

    await asyncio.gather(*(worker() for _ in range(100)))
    full = 100 / LATENCY
    assert sum(1 for at in done if 12 <= at < 14) == pytest.approx(2 * full, rel=0.02)


@virtual
async def test_a_wait_that_does_not_fit_the_deadline_is_an_error_at_once() -> None:
    service = Service(lambda _: answer(429, retry_after="60"))
    telnyx = client(service, timeout=10)
    with pytest.raises(RateLimitError) as refused:
        await balance(telnyx)
    assert (refused.value.sent, refused.value.retry_after) == (True, 60.0)
    with pytest.raises(
        RateLimitTimeoutError, match=r"GET /balance: held back by the client"
    ) as held:
        await balance(telnyx)
    assert held.value.sent is False
    assert held.value.key == "balance"
    assert held.value.status_code is None
    assert held.value.retry_after == pytest.approx(60.0)
    assert len(service.arrivals) == 1
    assert now() == pytest.approx(LATENCY)
    [limit] = telnyx.limits()
    assert limit.key == "balance"
    assert limit.resumes_in == pytest.approx(60.0)
    assert telnyx.with_options(timeout=5).limits() == [limit]


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


@virtual
async def test_the_first_retry_of_a_call_comes_before_the_calls_that_wait_already() -> None:
    arrived: list[str] = []

    def react(request: HttpRequest) -> HttpResponse:
        arrived.append(request.url.name)
        if len(arrived) == 1:
            return answer(429, REFUSED, retry_after="1")
        return answer(200)

    client = AsyncTelnyx(
        "KEY", transport=Service(react), clock=LoopClock(), retry_policy=lambda _: 0.5
    )
    first = asyncio.ensure_future(client.rooms.retrieve("a"))
    await asyncio.sleep(0.1)
    await asyncio.gather(first, client.rooms.retrieve("b"), client.rooms.retrieve("c"))
    assert arrived == ["a", "a", "b", "c"]
