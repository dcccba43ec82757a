"""`python -m benchmarks.storm`: many calls at once against a service that cannot take them.

Real sockets and real time; `tests/limits/test_storm.py` shows the same on virtual time. Prints
figures beside their targets, and fails when one is missed.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter

from benchmarks.rough import React, answer, rough_server
from telnyx_async import AsyncTelnyx, InternalServerError

CALLS = 200
LIMIT = 50
OUTAGE = 5.0


class Target:
    """Prints figures, and remembers whether all were good."""

    met = True

    def show(self, what: str, value: float, limit: float, unit: str = "") -> None:
        good = value <= limit
        self.met &= good
        verdict = "" if good else "   MISSED"
        print(f"  {what:<44} {value:8.2f}{unit}   (at most {limit:g}{unit}){verdict}")


def limited(arrivals: list[float], *, headers: bool) -> React:
    """Take `LIMIT` requests in each second, and tell by 429 (and by headers)."""
    seconds: Counter[int] = Counter()

    def react(head: bytes, transport: asyncio.Transport) -> None:
        now = time.monotonic()
        arrivals.append(now)
        second = int(now)
        seconds[second] += 1
        left = LIMIT - seconds[second]
        said = {"retry_after": "1"} if left < 0 else {}
        if headers:
            said |= {
                "x_ratelimit_limit": str(LIMIT),
                "x_ratelimit_remaining": str(max(0, left)),
                "x_ratelimit_reset": f"{second + 1 - now:.3f}",
            }
        transport.write(answer(429 if left < 0 else 200, **said))

    return react


def peak(arrivals: list[float]) -> int:
    """The most that arrived in any second after the first."""
    late = [at for at in arrivals if at >= arrivals[0] + 1]
    return max(sum(1 for at in late if start <= at < start + 1) for start in late)


async def storm(target: Target, *, headers: bool) -> None:
    arrivals: list[float] = []
    react = limited(arrivals, headers=headers)
    async with rough_server(react) as url, AsyncTelnyx("KEY", base_url=url) as telnyx:
        began = time.monotonic()
        await asyncio.gather(*(telnyx.balance.retrieve() for _ in range(CALLS)))
        took = time.monotonic() - began
    told = "429 and x-ratelimit-*" if headers else "429 and Retry-After"
    print(f"{CALLS} calls at once, {LIMIT}/s allowed, told by {told}: {took:.1f} s")
    target.show("requests a call", len(arrivals) / CALLS, 1.1)
    target.show("peak in any second after the first / limit", peak(arrivals) / LIMIT, 1.1)


async def outage(target: Target) -> None:
    began = time.monotonic()
    arrivals: list[float] = []
    calls: list[float] = []
    failed: list[float] = []

    def react(head: bytes, transport: asyncio.Transport) -> None:
        arrivals.append(time.monotonic() - began)
        transport.write(answer(503 if arrivals[-1] < OUTAGE else 200))

    async def worker(telnyx: AsyncTelnyx) -> None:
        while (now := time.monotonic() - began) < OUTAGE + 1:
            calls.append(now)
            try:
                await telnyx.balance.retrieve()
            except InternalServerError:
                failed.append(time.monotonic() - began)
            await asyncio.sleep(0.02)

    async with rough_server(react) as url, AsyncTelnyx("KEY", base_url=url) as telnyx:
        await asyncio.gather(*(worker(telnyx) for _ in range(20)))
    steady = [sum(1 for at in times if 2 <= at < OUTAGE) for times in (arrivals, calls)]
    print(f"every answer a 503 for {OUTAGE:g} s, 20 workers")
    target.show("requests a call, from the third second on", steady[0] / steady[1], 1.1)
    target.show("the last failure after the outage", max(failed) - OUTAGE, 0.2, " s")


async def oauth(target: Target) -> None:
    tokens = 0

    def react(head: bytes, transport: asyncio.Transport) -> None:
        nonlocal tokens
        token = b'{"access_token": "T", "expires_in": 3600, "token_type": "Bearer"}'
        wanted = b"/oauth/token" in head.partition(b"\r\n")[0]
        tokens += wanted
        written = answer(200, token) if wanted else answer(200)
        asyncio.get_running_loop().call_later(0.1, transport.write, written)

    async with (
        rough_server(react) as url,
        AsyncTelnyx(client_id="ID", client_secret="SECRET", base_url=url) as telnyx,
    ):
        for rest in ("the token's request and theirs", "theirs"):
            began = time.monotonic()
            await asyncio.gather(*(telnyx.balance.retrieve() for _ in range(20)))
            took = time.monotonic() - began
            print(f"20 calls by OAuth, 0.1 s each: {rest}")
            target.show("took", took, 0.3 if "token" in rest else 0.15, " s")
    target.show("requests for a token", tokens, 1)


async def main() -> bool:
    target = Target()
    await storm(target, headers=False)
    await storm(target, headers=True)
    await outage(target)
    await oauth(target)
    return target.met


if __name__ == "__main__":
    sys.exit(not asyncio.run(main()))
