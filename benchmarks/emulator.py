"""`python -m benchmarks.emulator`: throughput, latency and start of the emulator, against aiohttp.

The baseline is a bare aiohttp server. Throughput is also given by the CPU time of the server's
process, as requests per second of one core: other load on the machine does not affect it. The exit
status is 1 if a target is missed.
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
ITEMS = 100_000
MIN_PER_SECOND = 3_000
MAX_START_UP = 0.5
MAX_LATENCY = {"retrieve": 0.01, "first page": 0.1, "last page": 0.1, "filter": 0.5}
"""Seconds that a request to a collection of 100,000 items may take."""


@contextmanager
def server(*command: str) -> Iterator[tuple[str, int]]:
    """Run a server that prints its URL when it is ready; yield the URL and the process id."""
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


def cpu_seconds(process: int) -> float:
    """Return the CPU time that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def send(url: str, path: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Bearer KEY", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers)) as response:
        return json.loads(response.read())


def throughput(url: str, process: int, path: str) -> tuple[float, float]:
    """Return requests per second of the wall clock, and of the CPU time of the server."""
    began = cpu_seconds(process)
    elapsed = load(url, itertools.repeat(request("GET", path), REQUESTS))
    return REQUESTS / elapsed, REQUESTS / (cpu_seconds(process) - began)


def start_up(*command: str) -> tuple[float, float]:
    """Return the seconds from the command until the server is ready: wall clock and CPU time."""
    began = time.perf_counter()
    with server(*command) as (_, process):
        return time.perf_counter() - began, cpu_seconds(process)


def create(url: str) -> float:
    """Create 100,000 rooms; return how many per second."""
    bodies = ({"unique_name": f"room-{number:06}"} for number in range(ITEMS))
    return ITEMS / load(url, (request("POST", "/v2/rooms", body) for body in bodies))


def latencies(url: str) -> dict[str, float]:
    """Return the median seconds of requests to a collection of 100,000 items."""
    last = send(url, f"/rooms?page[number]={ITEMS // 250}&page[size]=250")["data"][-1]
    wanted = f"filter[unique_name]=room-{ITEMS // 2:06}"
    assert len(send(url, f"/rooms?{wanted}")["data"]) == 1
    paths = {
        "retrieve": f"/rooms/{last['id']}",
        "first page": "/rooms?page[size]=250",
        "last page": f"/rooms?page[number]={ITEMS // 250}&page[size]=250",
        "filter": f"/rooms?{wanted}",
    }
    return {name: _median(lambda path=path: send(url, path)) for name, path in paths.items()}


def _median(call: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def report(label: str, value: str, *, met: bool = True) -> bool:
    print(f"  {label:<52} {value:>14}{'' if met else '   MISSED'}")
    return met


def measure_throughput() -> bool:
    print(f"{REQUESTS:,} requests on 8 connections, medians of {ROUNDS} rounds")
    with server(*EMULATOR) as (url, process), server(*BARE) as (bare, other):
        room = send(url, "/rooms", {})["data"]["id"]
        rounds = [
            (throughput(url, process, f"/v2/rooms/{room}"), throughput(bare, other, "/v2/"))
            for _ in range(ROUNDS)
        ]
    wall, core = (statistics.median(emulator[n] for emulator, _ in rounds) for n in (0, 1))
    ratio = statistics.median(emulator[1] / bare[1] for emulator, bare in rounds)
    report("a stateful GET, wall clock", f"{wall:,.0f}/s")
    report("a stateful GET, throughput relative to bare aiohttp", f"{ratio:.2f}")
    return report(
        "a stateful GET, CPU time of one core", f"{core:,.0f}/s", met=core >= MIN_PER_SECOND
    )


def measure_start_up() -> bool:
    rounds = [(start_up(*EMULATOR), start_up(*BARE)) for _ in range(ROUNDS)]
    ratio = statistics.median(emulator[1] / bare[1] for emulator, bare in rounds)
    wall, core = (min(emulator[n] for emulator, _ in rounds) for n in (0, 1))
    print("from the command until the server is ready")
    report("wall clock", f"{wall:.2f} s")
    report("CPU time relative to bare aiohttp", f"{ratio:.2f}")
    return report("CPU time", f"{core:.2f} s", met=core < MAX_START_UP)


def measure_large_collection() -> bool:
    print(f"{ITEMS:,} rooms")
    with server(*EMULATOR) as (url, _):
        report("created", f"{create(url):,.0f}/s")
        found = latencies(url)
    met = [
        report(name, f"{seconds * 1e3:,.1f} ms", met=seconds <= MAX_LATENCY[name])
        for name, seconds in found.items()
    ]
    return all(met)


def main() -> bool:
    return all([measure_throughput(), measure_start_up(), measure_large_collection()])


async def serve_bare() -> None:
    """Serve the same room for every request: the baseline."""
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
