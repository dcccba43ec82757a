"""`python -m benchmarks.emulator`: what the emulator bears, beside a bare aiohttp server.

Throughput is also counted by the CPU time of the server's process, which leaves out whatever else
the machine does: requests for each second of one core. Fails when a target is missed.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from benchmarks.load import load, request

EMULATOR = "-m", "telnyx_async.emulator"
BARE = "-m", "benchmarks.emulator"
REQUESTS = 15_000
ROUNDS = 5
OBJECTS = 100_000
LEAST_A_SECOND = 3_000
START_UP = 0.5
USABLE = {"retrieve": 0.01, "first page": 0.1, "last page": 0.1, "filter": 0.5}
"""The most seconds that a request to a collection of 100,000 may take."""


@contextmanager
def server(*command: str) -> Iterator[tuple[str, int]]:
    """The URL and process id of a server that prints its URL when it is ready."""
    with subprocess.Popen(
        [sys.executable, *command, "--port", "0"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        try:
            url = process.stdout.readline().strip().removeprefix("TELNYX_BASE_URL=")
            if not url:
                raise RuntimeError("the server did not start")
            yield url, process.pid
        finally:
            process.terminate()


def cpu(process: int) -> float:
    """Seconds of CPU time that a process has taken."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask(url: str, path: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Bearer KEY", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers)) as answer:
        return json.loads(answer.read())


def throughput(url: str, process: int, path: str) -> tuple[float, float]:
    """Requests a second, by the clock and by the CPU time of the server."""
    began = cpu(process)
    took = load(url, itertools.repeat(request("GET", path), REQUESTS))
    return REQUESTS / took, REQUESTS / (cpu(process) - began)


def start_up(*command: str) -> tuple[float, float]:
    """Seconds from the command until it is ready, by the clock and by its CPU time."""
    began = time.perf_counter()
    with server(*command) as (_, process):
        return time.perf_counter() - began, cpu(process)


def create(url: str) -> float:
    """Make 100,000 rooms; how many a second."""
    bodies = ({"unique_name": f"room-{number:06}"} for number in range(OBJECTS))
    return OBJECTS / load(url, (request("POST", "/v2/rooms", body) for body in bodies))


def latencies(url: str) -> dict[str, float]:
    """Seconds of requests to a collection of 100,000, the medians."""
    last = ask(url, f"/rooms?page[number]={OBJECTS // 250}&page[size]=250")["data"][-1]
    wanted = f"filter[unique_name]=room-{OBJECTS // 2:06}"
    assert len(ask(url, f"/rooms?{wanted}")["data"]) == 1
    paths = {
        "retrieve": f"/rooms/{last['id']}",
        "first page": "/rooms?page[size]=250",
        "last page": f"/rooms?page[number]={OBJECTS // 250}&page[size]=250",
        "filter": f"/rooms?{wanted}",
    }
    return {name: _median(lambda path=path: ask(url, path)) for name, path in paths.items()}


def _median(call: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def show(what: str, value: str, *, met: bool = True) -> bool:
    print(f"  {what:<52} {value:>14}{'' if met else '   MISSED'}")
    return met


def measure_throughput() -> bool:
    print(f"{REQUESTS:,} requests on 8 connections, medians of {ROUNDS} rounds")
    with server(*EMULATOR) as (url, process), server(*BARE) as (bare, other):
        room = ask(url, "/rooms", {})["data"]["id"]
        rounds = [
            (throughput(url, process, f"/v2/rooms/{room}"), throughput(bare, other, "/v2/"))
            for _ in range(ROUNDS)
        ]
    by_clock, by_core = (statistics.median(ours[n] for ours, _ in rounds) for n in (0, 1))
    ratio = statistics.median(ours[1] / bare[1] for ours, bare in rounds)
    show("a stateful GET, by the clock", f"{by_clock:,.0f}/s")
    show("a stateful GET of bare aiohttp's throughput", f"{ratio:.2f}")
    return show("a stateful GET, by one core", f"{by_core:,.0f}/s", met=by_core >= LEAST_A_SECOND)


def measure_start_up() -> bool:
    rounds = [(start_up(*EMULATOR), start_up(*BARE)) for _ in range(ROUNDS)]
    ratio = statistics.median(ours[1] / bare[1] for ours, bare in rounds)
    by_clock, by_core = (min(ours[n] for ours, _ in rounds) for n in (0, 1))
    print("from the command to the first answer")
    show("by the clock", f"{by_clock:.2f} s")
    show("of bare aiohttp's time", f"{ratio:.2f}")
    return show("by CPU time", f"{by_core:.2f} s", met=by_core < START_UP)


def measure_many() -> bool:
    print(f"{OBJECTS:,} rooms")
    with server(*EMULATOR) as (url, _):
        show("created", f"{create(url):,.0f}/s")
        found = latencies(url)
    met = [
        show(name, f"{took * 1e3:,.1f} ms", met=took <= USABLE[name])
        for name, took in found.items()
    ]
    return all(met)


def main() -> bool:
    return all([measure_throughput(), measure_start_up(), measure_many()])


async def serve_bare() -> None:
    """Answer everything with the same room, as bare aiohttp does."""
    body = json.dumps({"data": {"id": "1", "record_type": "room", "max_participants": 10}})

    async def handle(_: web.BaseRequest) -> web.Response:
        return web.Response(text=body, content_type="application/json")

    runner = web.ServerRunner(web.Server(handle, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print("http://{}:{}/v2".format(*runner.addresses[0]), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    if "--port" in sys.argv:
        asyncio.run(serve_bare())
    sys.exit(not main())
