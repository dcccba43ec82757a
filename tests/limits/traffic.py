"""Calls through a limiter, and a service that refuses too many of them."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterable, Mapping, Sequence

from telnyx_async._rate_limit.limiter import Limiter
from tests.virtual_time import now

CLOSE = 1e-6


def limiter(rates: str | Mapping[str, str] | None = None) -> Limiter:
    return Limiter(rates, clock=now)


def most_in_a_second(times: Iterable[float]) -> int:
    ordered = sorted(times)
    return max(sum(1 for t in ordered if start <= t < start + 1.0 - CLOSE) for start in ordered)


async def admitted(
    limit: Limiter, count: int, keys: Sequence[str] = ("",)
) -> list[tuple[int, float]]:
    """Make `count` calls at once; return (number, time of admission) in the order of admission."""
    went: list[tuple[int, float]] = []

    async def call(number: int) -> None:
        async with limit.admit(keys) as admission:
            went.append((number, now()))
            admission.record(200, {})

    async with asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(call(number))
    return went


class Server:
    """Accepts `limit` calls in each `period` seconds, and sends the headers in `says`."""

    def __init__(self, limit: int, *, says: str = "", period: float = 1.0) -> None:
        self.limit, self.says, self.period = limit, says, period
        self.arrivals: list[float] = []
        self.accepted: list[float] = []
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
            self.accepted.append(now())
            return 200, headers
        if "retry" in self.says:
            headers["retry-after"] = f"{left + 0.001:.3f}"
        return 429, headers


async def one(
    limit: Limiter,
    key: str = "",
    *,
    status: int | None = 200,
    takes: float = 0.0,
    timeout: float | None = None,
    **headers: str,
) -> float:
    """Make a call, and return when it was admitted."""
    deadline = math.inf if timeout is None else now() + timeout
    async with limit.admit((key,), deadline=deadline) as admission:
        at = now()
        await asyncio.sleep(takes)
        if status is not None:
            admission.record(status, {n.replace("_", "-"): v for n, v in headers.items()})
    return at
