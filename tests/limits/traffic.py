"""Calls through a limiter, and a service that refuses too many."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from virtual_time import now

from telnyx_async._rate_limit.limiter import Limiter

CLOSE = 1e-6


def limiter(rate: str | Mapping[str, str] | None = None) -> Limiter:
    return Limiter(rate, clock=now)


def most_in_a_second(times: Iterable[float]) -> int:
    ordered = sorted(times)
    return max(sum(1 for t in ordered if start <= t < start + 1.0 - CLOSE) for start in ordered)


async def grants(limit: Limiter, count: int, keys: Iterable[str] = ()) -> list[tuple[int, float]]:
    """Let `count` calls go, started in order; give (number, time) in the order they went."""
    went: list[tuple[int, float]] = []

    async def call(number: int) -> None:
        await limit.wait(keys)
        went.append((number, now()))
        limit.observe(200)

    async with asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(call(number))
    return went


class Server:
    """Allows `limit` calls a second, and says as much as it is told to."""

    def __init__(self, limit: int, *, says: str = "", period: float = 1.0) -> None:
        self.limit, self.says, self.period = limit, says, period
        self.arrivals: list[float] = []
        self.refused = 0
        self.window, self.count = -1, 0

    def answer(self) -> tuple[int, dict[str, str]]:
        self.arrivals.append(now())
        window = int(now() / self.period + CLOSE)
        if window != self.window:
            self.window, self.count = window, 0
        self.count += 1
        left = (window + 1) * self.period - now()
        headers = {}
        if "limit" in self.says:
            headers["x-ratelimit-limit"] = str(self.limit)
        if "remaining" in self.says:
            headers["x-ratelimit-remaining"] = str(max(0, self.limit - self.count))
            headers["x-ratelimit-reset"] = f"{left:.3f}"
        if self.count <= self.limit:
            return 200, headers
        self.refused += 1
        if "retry" in self.says:
            headers["retry-after"] = f"{left + 0.001:.3f}"
        return 429, headers


async def storm(limit: Limiter, server: Server, calls: int, *, latency: float = 0.02) -> None:
    async def call() -> None:
        while True:
            await limit.wait()
            await asyncio.sleep(latency / 2)
            status, headers = server.answer()
            await asyncio.sleep(latency / 2)
            limit.observe(status, headers)
            if status == 200:
                return

    async with asyncio.TaskGroup() as group:
        for _ in range(calls):
            group.create_task(call())
    assert limit._start.under_way == 0
    assert not limit._start._waiting
