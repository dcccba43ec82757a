"""`python -m benchmarks.soak`: many calls through a network where one in a hundred goes wrong.

A third of them would do their work again if repeated: none may arrive twice. At the end nothing
may be left of them: no socket, no task, no thread, no memory.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from benchmarks.rough import answer, reset, rough_server
from telnyx_async import APIError, AsyncTelnyx

FAULTS = 0.01
WIDTH = 50
CHECKS = 10


class Weather:
    """Answers, and in one case of a hundred does something else."""

    def __init__(self) -> None:
        self.chance = random.Random(7)
        self.counts: Counter[str] = Counter()
        self.faults = [self._reset, self._close, self._cut, self._garbage, self._late]
        self.faults += [self._error, self._unavailable, self._html]

    def __call__(self, head: bytes, transport: asyncio.Transport) -> None:
        method, target = head.split(b" ", 2)[:2]
        if target.endswith(b"/counts"):
            counts = ", ".join(f'"{name}": {count}' for name, count in self.counts.items())
            transport.write(answer(200, f"{{{counts}}}".encode()))
            return
        self.counts[method.decode()] += 1
        if self.chance.random() < FAULTS:
            self.counts["faults"] += 1
            self.chance.choice(self.faults)(transport)
        else:
            transport.write(answer(200))

    def _reset(self, transport: asyncio.Transport) -> None:
        reset(transport)

    def _close(self, transport: asyncio.Transport) -> None:
        transport.close()

    def _cut(self, transport: asyncio.Transport) -> None:
        transport.write(answer(200)[:-5])
        transport.close()

    def _garbage(self, transport: asyncio.Transport) -> None:
        transport.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
        transport.close()

    def _late(self, transport: asyncio.Transport) -> None:
        asyncio.get_running_loop().call_later(0.3, transport.write, answer(200))

    def _error(self, transport: asyncio.Transport) -> None:
        transport.write(answer(500, b'{"errors": [{"code": "10000"}]}'))

    def _unavailable(self, transport: asyncio.Transport) -> None:
        transport.write(answer(503, b"<html>busy</html>", "text/html"))

    def _html(self, transport: asyncio.Transport) -> None:
        transport.write(answer(200, b"<html>sign in</html>", "text/html"))


async def serve(port: int) -> None:
    async with rough_server(Weather(), port) as url:
        print(url, flush=True)
        await asyncio.Event().wait()


def resident() -> float:
    """Memory of this process, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def sockets() -> int:
    """Open sockets of this process."""
    return sum(1 for link in Path("/proc/self/fd").iterdir() if _target(link).startswith("socket:"))


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except FileNotFoundError:  # the listing's own descriptor
        return ""


async def call(telnyx: AsyncTelnyx, number: int, outcomes: Counter[str]) -> None:
    kind = "POST" if number % 3 == 0 else "GET"
    try:
        if kind == "POST":
            await telnyx.rooms.create(unique_name=f"room {number}")
        else:
            await telnyx.balance.retrieve()
    except APIError as error:
        outcomes[f"{kind} {type(error).__name__}"] += 1
    else:
        outcomes[f"{kind} succeeded"] += 1


async def in_flight(telnyx: AsyncTelnyx, numbers: range, outcomes: Counter[str]) -> None:
    left = iter(numbers)

    async def worker() -> None:
        for number in left:
            await call(telnyx, number, outcomes)

    await asyncio.gather(*(worker() for _ in range(WIDTH)))


async def soak(url: str, calls: int) -> bool:
    before = (sockets(), len(asyncio.all_tasks()), threading.active_count())
    outcomes: Counter[str] = Counter()
    memory: list[float] = []
    began = time.perf_counter()
    async with AsyncTelnyx("KEY", base_url=url) as telnyx:
        for check in range(CHECKS):
            numbers = range(check * calls // CHECKS, (check + 1) * calls // CHECKS)
            await in_flight(telnyx, numbers, outcomes)
            memory.append(resident())
            print(
                f"{numbers.stop:>9,} calls  {memory[-1]:6.1f} MB  {sockets()} sockets", flush=True
            )
        took = time.perf_counter() - began
        counts = await telnyx.get("/counts")
    await asyncio.sleep(0.1)
    after = (sockets(), len(asyncio.all_tasks()), threading.active_count())
    print(f"{calls / took:,.0f} calls a second; the server met {counts}")
    print(", ".join(f"{name}: {count}" for name, count in sorted(outcomes.items())))
    return judged(calls, counts, memory, before, after)


def judged(
    calls: int,
    counts: dict[str, int],
    memory: list[float],
    before: tuple[int, ...],
    after: tuple[int, ...],
) -> bool:
    made = len(range(0, calls, 3))
    growth = memory[-1] - memory[1]
    good = {
        f"{counts['POST']} of {made} rooms were asked for, none twice": counts["POST"] == made,
        f"memory grew by {growth:.1f} MB after the first fifth": growth < 3.0,
        f"sockets, tasks, threads: {before} before, {after} after": before == after,
    }
    for what, holds in good.items():
        print(f"{'ok' if holds else 'FAILED'}: {what}")
    return all(good.values())


def main() -> bool:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve is not None:
        asyncio.run(serve(options.serve))
    command = [sys.executable, "-m", "benchmarks.soak", "--serve", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            return asyncio.run(soak(server.stdout.readline().strip(), options.calls))
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(not main())
