"""Instructions and rows a second of what has no request in it: a hop, and a row of a job.

`python -m benchmarks.parts`, with valgrind: a hop is a blocking call of a coroutine that does
nothing, beside `asyncio.run_coroutine_threadsafe`; a journaled row is sent to a transport that
answers at once, beside the same row in memory (`client.bulk`). `--clock` prints rows a second
instead, of CPU and of the clock; the journal is in a temporary folder (`TMPDIR`).
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.instructions import between_marks
from telnyx_async import AsyncTelnyx, HttpResponse
from telnyx_async._loop_thread import LoopThread
from telnyx_async.bulk import Job

__all__ = ["main"]

HOPS = 200
ROWS = 1000
_ANSWER = b'{"data": {"id": "a"}}'


class _Fixed:
    """A transport that has the answer already."""

    async def send(self, *_: object, **__: object) -> HttpResponse:
        return HttpResponse(status=200, headers={"Content-Type": "application/json"}, body=_ANSWER)

    async def aclose(self) -> None: ...


def _marked(run: Callable[[], object]) -> None:
    # The heap that is there already is not what is counted, but would be collected with it.
    gc.collect()
    gc.freeze()
    os.getppid()
    run()
    os.getppid()


async def _nothing() -> None: ...


def hop() -> None:
    """Call the loop's thread as `telnyx_sync` does."""
    thread = LoopThread("hop", advice="")
    _hop(lambda: thread.run(_nothing))


def bare_hop() -> None:
    """Call a loop in a thread by the means of asyncio."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    _hop(lambda: asyncio.run_coroutine_threadsafe(_nothing(), loop).result())


def _hop(call: Callable[[], object]) -> None:
    for _ in range(20):
        call()
    _marked(lambda: [call() for _ in range(HOPS)])


def _rows() -> list[dict[str, Any]]:
    return [{"to": f"+1312555{n:04}", "from_": "+13125550100", "text": "Hi"} for n in range(ROWS)]


async def _with_client(run: Callable[[AsyncTelnyx], Awaitable[object]]) -> None:
    transport: Any = _Fixed()
    async with AsyncTelnyx(api_key="KEY", transport=transport) as client:
        await client.messages.send(**_rows()[0])
        await run(client)


def row(mark: Callable[[], object] = os.getppid) -> None:
    """Run a job."""

    async def run(client: AsyncTelnyx) -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with Job(f"{folder}/job.db", client.messages.send) as job:
                await job.load(_rows(), key="to")
                gc.collect()
                gc.freeze()
                mark()
                await job.run()
                mark()

    asyncio.run(_with_client(run))


def bare_row(mark: Callable[[], object] = os.getppid) -> None:
    """Make the calls of the same rows in memory."""

    async def run(client: AsyncTelnyx) -> None:
        rows = _rows()
        gc.collect()
        gc.freeze()
        mark()
        async for outcome in client.bulk(client.messages.send, rows):
            outcome.unwrap()
        mark()

    asyncio.run(_with_client(run))


CASES = {"hop": (hop, bare_hop, HOPS), "row": (row, bare_row, ROWS)}


def _clock(run: Callable[[Callable[[], object]], None]) -> str:
    marks: list[tuple[float, float]] = []
    run(lambda: marks.append((time.process_time(), time.perf_counter())))
    (cpu, wall), (cpu_end, wall_end) = marks
    return f"{ROWS / (cpu_end - cpu):8,.0f} a second of CPU, {ROWS / (wall_end - wall):8,.0f} of the clock"


def main() -> None:
    """Print a table, or do the work of one of its cases."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parts", description=__doc__)
    parser.add_argument("--clock", action="store_true", help="rows a second")
    parser.add_argument("--worker", choices=["hop", "bare_hop", "row", "bare_row"])
    options = parser.parse_args()
    if options.worker:
        globals()[options.worker]()
        return
    if options.clock:
        print("journaled rows", _clock(row), sep=": ")
        print("rows in memory", _clock(bare_row), sep=": ")
        return
    print("| case | ours, k | bare, k | ratio |", "|---|---|---|---|", sep="\n")
    for name, (ours, bare, count) in CASES.items():
        one, other = (
            between_marks(["-m", "benchmarks.parts", "--worker", each.__name__], 1)[0] / count
            for each in (ours, bare)
        )
        print(
            f"| {name} | {one / 1000:,.0f} | {other / 1000:,.0f} | {one / other:.2f} |", flush=True
        )


if __name__ == "__main__":
    main()
