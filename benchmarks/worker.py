"""One stack in a process of its own: reads jobs from its input, writes measurements.

A job is `{"call", "width", "count", "url", "fresh"}`: make `count` calls, `width` of them at a
time, with the client of the job before, or with a fresh one. A fifth as many calls come first,
unmeasured.
Without extras there is neither msgspec nor orjson: what is measured is the standard library's JSON.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from benchmarks.stacks import STACKS, Async, Blocking

__all__ = ["in_flight", "loop_factory"]


def main(name: str, loop: str, extras: str) -> None:
    if extras == "without":
        for module in ("msgspec", "orjson", "uvloop"):
            sys.modules[module] = None  # type: ignore[assignment]  # importing it fails
    make, kept = STACKS[name], list[Any]()
    if issubclass(make, Async):
        with asyncio.Runner(loop_factory=loop_factory(loop)) as runner:
            _serve(lambda job: runner.run(_measure_async(make, kept, **job)))
            for stack in kept:
                runner.run(stack.stop())
    else:
        _serve(lambda job: _measure_blocking(make, kept, **job))
        for stack in kept:
            stack.stop()


def _serve(measure: Callable[[dict[str, Any]], dict[str, float]]) -> None:
    for line in sys.stdin:
        print(json.dumps(measure(json.loads(line))), flush=True)


def loop_factory(loop: str) -> Callable[[], asyncio.AbstractEventLoop]:
    """Return what makes event loops of a kind."""
    if loop == "uvloop":
        import uvloop

        return uvloop.new_event_loop
    return asyncio.new_event_loop


async def _measure_async(
    make: type[Async],
    kept: list[Any],
    call: str,
    width: int,
    count: int,
    url: str,
    fresh: bool,
) -> dict[str, float]:
    if not kept:
        kept.append(make())
        await kept[0].start(url)
    act = getattr(kept[0], call)
    gc.collect()
    if not inspect.iscoroutinefunction(act):
        for _ in range(_unmeasured(width, count)):
            act()
        measured = _timed(lambda: [act() for _ in range(count)], count)
    else:
        await in_flight(act, width, _unmeasured(width, count))
        began = _clocks()
        await in_flight(act, width, count)
        measured = _elapsed(began, count)
    if fresh:
        await kept.pop().stop()
    return measured


async def in_flight(act: Callable[[], Awaitable[object]], width: int, count: int) -> None:
    """Make `count` calls, `width` of them at a time."""

    async def worker() -> None:
        for _ in range(count // width):
            await act()

    await asyncio.gather(*(worker() for _ in range(width)))


def _measure_blocking(
    make: type[Blocking],
    kept: list[Any],
    call: str,
    width: int,
    count: int,
    url: str,
    fresh: bool,
) -> dict[str, float]:
    if not kept:
        kept.append(make())
        kept[0].start(url)
    act = getattr(kept[0], call)

    def worker(number: int) -> None:
        for _ in range(count // width):
            act()

    gc.collect()
    with ThreadPoolExecutor(width) as pool:
        list(pool.map(lambda _: act(), range(_unmeasured(width, count))))
        run = worker if width == 1 else lambda _: list(pool.map(worker, range(width)))
        return _timed(lambda: run(0), count)


def _unmeasured(width: int, count: int) -> int:
    return max(width, count // 5)


def _timed(run: Callable[[], object], count: int) -> dict[str, float]:
    began = _clocks()
    run()
    return _elapsed(began, count)


def _clocks() -> tuple[float, float]:
    return time.process_time(), time.perf_counter()


def _elapsed(began: tuple[float, float], count: int) -> dict[str, float]:
    cpu, wall = began
    return {
        "cpu": (time.process_time() - cpu) / count,
        "wall": (time.perf_counter() - wall) / count,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
