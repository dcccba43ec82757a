"""Bulk calls: `python -m benchmarks.bulk [sends|load|million|offline|rate|kill] [COUNT]`.

`sends`: in memory against bare aiohttp with a semaphore, and with a journal against in memory, at 50
requests in flight and a latency of 50 ms. `load`: a million rows of a CSV file, against SQLite's own
`executemany` of the same rows, and the memory used. `million`: a million rows loaded and sent, and the
memory used on the way; `offline`: the same without requests, for ten millions. `rate`: four processes
on one journal. `kill`: 20 kills over 3,000 rows.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from telnyx_async import AsyncTelnyx, HttpResponse
from telnyx_async._operation import Call
from telnyx_async.bulk import Job, State

IN_FLIGHT = 50
LATENCY = 0.05
ROUNDS = 5


async def _serve(pipe: Connection, latency: float) -> None:
    arrived: Counter[str] = Counter()

    async def respond(request: web.BaseRequest) -> web.Response:
        name = (await request.json()).get("unique_name", "")
        arrived[name] += 1
        await asyncio.sleep(latency)
        return web.Response(body=b'{"data": {"id": "a"}}', content_type="application/json")

    runner = web.ServerRunner(web.Server(respond, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    pipe.send(f"http://127.0.0.1:{runner.addresses[0][1]}")
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, pipe.recv):
        pipe.send(arrived)


def _server(pipe: Connection, latency: float) -> None:
    asyncio.run(_serve(pipe, latency))


class Service:
    """A process that responds after a delay, and counts the requests that arrive."""

    def __init__(self, latency: float = LATENCY) -> None:
        self.pipe, other = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        self.process = context.Process(target=_server, args=(other, latency), daemon=True)
        self.process.start()
        self.url: str = self.pipe.recv()

    def arrived(self) -> Counter[str]:
        self.pipe.send(True)
        found: Counter[str] = self.pipe.recv()
        return found

    def stop(self) -> None:
        self.process.terminate()
        self.process.join()


@contextlib.contextmanager
def service(latency: float = LATENCY) -> Iterator[Service]:
    found = Service(latency)
    yield found
    found.stop()


@contextlib.contextmanager
def journal_path() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield str(Path(folder) / "job.db")


def names(count: int) -> Iterator[dict[str, str]]:
    return ({"unique_name": f"room-{number}"} for number in range(count))


async def bare(url: str, count: int) -> float:
    gate = asyncio.Semaphore(IN_FLIGHT)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as session:

        async def send(row: dict[str, str]) -> None:
            async with gate, session.post(f"{url}/rooms", json=row) as response:
                await response.json()

        began = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for row in names(count):
                tasks.create_task(send(row))
        return count / (time.perf_counter() - began)


async def in_memory(url: str, count: int) -> float:
    async with AsyncTelnyx(api_key="KEY", base_url=url) as client:
        began = time.perf_counter()
        async for outcome in client.bulk(client.rooms.create, names(count), concurrency=IN_FLIGHT):
            outcome.unwrap()
        return count / (time.perf_counter() - began)


async def journaled(url: str, count: int) -> float:
    async with AsyncTelnyx(api_key="KEY", base_url=url) as client:
        with journal_path() as path:
            async with Job(path, client.rooms.create, concurrency=IN_FLIGHT) as job:
                await job.load(names(count))
                began = time.perf_counter()
                await job.run()
                return count / (time.perf_counter() - began)


def sends(count: int = 4000) -> None:
    found: dict[str, list[float]] = {"bare": [], "in_memory": [], "journaled": []}
    with service() as at:
        for _ in range(ROUNDS):
            for run in (bare, in_memory, journaled):
                found[run.__name__].append(asyncio.run(run(at.url, count)))
    for name, rates in found.items():
        print(f"{name:12} {statistics.median(rates):8.1f} rows/s  (of {ROUNDS})")
    pairs = (("in_memory", "bare", 0.85), ("journaled", "in_memory", 0.9))
    for upper, lower, target in pairs:
        ratio = statistics.median(a / b for a, b in zip(found[upper], found[lower], strict=True))
        print(f"{upper} / {lower}: {ratio:.3f} (at least {target})")


def load(count: int = 1_000_000) -> None:
    with journal_path() as path:
        rows = Path(path).with_name("rows.csv")
        with rows.open("w") as file:
            file.write("to,name\n")
            file.writelines(f"+1{number:010},Name {number}\n" for number in range(count))

        async def run() -> float:
            async with Job(path, "messages.send") as job:
                began = time.perf_counter()
                await job.load_file(rows, key="to", templates={"text": "Hi {name}", "from_": "+1"})
                return time.perf_counter() - began

        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        seconds = asyncio.run(run())
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        minimum = _executemany(path)
    print(f"{count:,} rows in {seconds:.1f} s: {count / seconds:,.0f} rows/s (at least 200,000)")
    print(
        f"executemany of the same: {count / minimum:,.0f} rows/s; load is {minimum / seconds:.2f} of it"
    )
    print(f"memory grew by {grown:.0f} MiB")


def _executemany(path: str) -> float:
    """Return the seconds that SQLite takes to insert the rows of a journal from tuples."""
    loaded, bare = sqlite3.connect(path), sqlite3.connect(f"{path}.bare", isolation_level=None)
    with contextlib.closing(loaded), contextlib.closing(bare):
        bare.execute("PRAGMA journal_mode=WAL")
        tables = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name LIKE 'bulk%'"
        for (statement,) in loaded.execute(tables):
            bare.execute(statement)
        columns = "key, line, load_number, target, headers, body, rate_keys"
        rows = loaded.execute(f"SELECT {columns} FROM bulk_call ORDER BY seq").fetchall()
        began = time.perf_counter()
        bare.execute("BEGIN")
        bare.executemany(f"INSERT INTO bulk_call ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        bare.execute("COMMIT")
        return time.perf_counter() - began


def million(count: int = 1_000_000) -> None:
    """Print a line for each tenth: rows a second since the last, and the memory in use."""
    ended, last = 0, time.perf_counter()

    def on_result(attempt: object, result: object) -> None:
        nonlocal ended, last
        ended += 1
        if ended % (count // 10) == 0:
            now = time.perf_counter()
            rate, last = count / 10 / (now - last), now
            print(f"{ended / count:4.0%}: {rate:7,.0f} rows/s, {_memory():.0f} MiB", flush=True)

    async def run(path: str, url: str) -> Counter[State]:
        async with (
            AsyncTelnyx(api_key="KEY", base_url=url) as client,
            Job(path, client.rooms.create, concurrency=IN_FLIGHT) as job,
        ):
            print(f"  before: {_memory():.0f} MiB")
            await job.load(names(count))
            print(f"  loaded: {_memory():.0f} MiB")
            return Counter((await job.run(on_result)).counts)

    with journal_path() as path, service(0.0) as at:
        counts = asyncio.run(run(path, at.url))
        arrived = at.arrived()
    twice = sum(number > 1 for number in arrived.values())
    print(f"{counts[State.DONE]:,} done of {count:,}; {len(arrived):,} arrived, {twice} twice")


class _Answering:
    """A client without a network, which counts the requests of each row."""

    def __init__(self, count: int) -> None:
        self.arrived = bytearray(count)
        self.ended, self.last = 0, time.perf_counter()

    async def execute(self, call: Call) -> HttpResponse:
        number = int((call.body or b"").rpartition(b"-")[2].rstrip(b'"}'))
        self.arrived[number] += 1
        self.ended += 1
        if self.ended % (len(self.arrived) // 10) == 0:
            now = time.perf_counter()
            rate, self.last = len(self.arrived) / 10 / (now - self.last), now
            share = self.ended / len(self.arrived)
            print(f"{share:4.0%}: {rate:7,.0f} rows/s, {_memory():.0f} MiB", flush=True)
        return HttpResponse(200, {}, b'{"data": {"id": "1"}}')


def offline(count: int = 1_000_000) -> None:
    """Load and run a job whose calls cost nothing; print rates and memory for each tenth."""

    async def run(path: str) -> Counter[State]:
        async with Job(path, "rooms.create", client=client, concurrency=IN_FLIGHT) as job:
            print(f"  before: {_memory():.0f} MiB")
            await job.load(names(count))
            print(f"  loaded in {time.perf_counter() - began:.0f} s: {_memory():.0f} MiB")
            client.last = time.perf_counter()
            return Counter((await job.run()).counts)

    client: Any = _Answering(count)
    began = time.perf_counter()
    with journal_path() as path:
        counts = asyncio.run(run(path))
    twice, lost = sum(each > 1 for each in client.arrived), client.arrived.count(0)
    seconds = time.perf_counter() - began
    print(f"{counts[State.DONE]:,} of {count:,} in {seconds:.0f} s: {twice} twice, {lost} lost")


def _memory() -> float:
    """Return the resident memory of this process, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def _run_shared(path: str, url: str, until: float) -> None:
    async def run() -> None:
        async with (
            AsyncTelnyx(api_key="KEY", base_url=url) as client,
            Job(path, client=client, rate="50/s", shared=True, concurrency=20) as job,
        ):
            asyncio.get_running_loop().call_later(until - time.time(), job.stop)
            await job.run()

    asyncio.run(run())


def rate(seconds: float = 10.0) -> None:
    """Run a job in four processes, at 50 rows a second together."""

    async def load_rows(path: str) -> None:
        async with Job(path, "rooms.create") as job:
            await job.load(names(int((seconds + 10) * 60)))

    with journal_path() as path, service(0.01) as at:
        asyncio.run(load_rows(path))
        began = time.time() + 8.0
        context = multiprocessing.get_context("spawn")
        processes = [
            context.Process(target=_run_shared, args=(path, at.url, began + seconds))
            for _ in range(4)
        ]
        for process in processes:
            process.start()
        time.sleep(began - time.time())
        first = at.arrived().total()
        time.sleep(seconds - 1)
        last = at.arrived().total()
        for process in processes:
            process.join()
    print(f"four processes: {(last - first) / (seconds - 1):.1f} rows/s (50 within 5 %)")


def kill(kills: int = 20, count: int = 3000) -> None:
    draw = random.Random()
    with journal_path() as path, service(0.02) as at:
        rows = Path(path).with_name("rows.csv")
        rows.write_text("unique_name\n" + "".join(f"room-{n}\n" for n in range(count)))
        command = [sys.executable, "-m", "telnyx_async.bulk", "run", "rooms.create", str(rows)]
        command += ["--journal", path, "--concurrency", str(IN_FLIGHT)]
        environment = {**os.environ, "TELNYX_API_KEY": "KEY", "TELNYX_BASE_URL": at.url}
        for _ in range(kills):
            process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
            time.sleep(draw.uniform(0.2, 1.5))
            process.kill()
            process.wait()
        subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False)
        arrived = at.arrived()
        found = asyncio.run(_counts(path))
    twice = sum(number > 1 for number in arrived.values())
    lost = count - found[State.DONE] - found[State.UNKNOWN]
    print(f"{kills} kills: {twice} twice, {lost} lost, {found[State.UNKNOWN]} unknown")


async def _counts(path: str) -> Counter[State]:
    async with Job(path) as job:
        return Counter((await job.status()).counts)


CASES: dict[str, Callable[..., None]] = {
    "sends": sends,
    "load": load,
    "million": million,
    "offline": offline,
    "rate": rate,
    "kill": kill,
}


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    for name in [word for word in sys.argv[1:] if not word.isdigit()] or CASES:
        CASES[name](*numbers)
