"""Instructions of the hot paths, counted by callgrind, beside a bare opponent each.

`python -m benchmarks.instructions` needs valgrind. Clocks on a busy machine lie; the number of
instructions of a call hardly changes from run to run, and the ratio to its opponent is that of
the same machine code. Each contestant is a process of its own: it makes its calls a few times,
then the counted ones between two calls of `getppid`, at which callgrind writes down its counters.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks.runner import environment_of_contestants
from benchmarks.server import counting
from benchmarks.stacks import STACKS, Async
from benchmarks.worker import in_flight, loop_factory

__all__ = ["CASES", "Case", "between_marks", "count"]

_TOTALS = re.compile(r"^(?:summary|totals): (\d+)", re.MULTILINE)


@frozen
class Case:
    """`calls` of a stack's method, `width` of them at a time; at most `most` times the opponent."""

    call: str
    calls: int = 40
    width: int = 1
    most: float = 0.85

    @property
    def name(self) -> str:
        flight = f", {self.width} in flight" if self.width > 1 else ""
        return f"{_NAMES[self.call]}{flight}"


_NAMES = {
    "get": "GET",
    "post": "POST",
    "page_two_fields": "page of 250 rooms, two fields read",
    "page_all_fields": "page of 250 rooms, all fields read",
    "verified": "webhook, verified",
    "cold": "import, client, first call",
}
_EXCHANGES = [Case("get"), Case("post"), Case("get", 200, 100), Case("post", 200, 100)]

CASES: dict[str, list[Case]] = {
    "asyncio": [
        *_EXCHANGES,
        Case("page_two_fields", 4, most=1.45),
        Case("page_all_fields", 4, most=3.0),
        Case("verified", 20, most=1.5),
    ],
    "uvloop": _EXCHANGES,
    "asyncio, TLS": [Case("get", most=0.90), Case("post", most=0.90)],
    "cold": [Case("cold", 1, most=1.2)],
}
"""The cases by what their processes have in common: the event loop, encryption."""

_COLD = {
    "ours": """
from telnyx_async import AsyncTelnyx
async def call(url):
    async with AsyncTelnyx("KEY", base_url=url) as client:
        (await client.rooms.retrieve("1")).data.id
""",
    "aiohttp": """
import aiohttp, orjson
async def call(url):
    async with aiohttp.ClientSession() as session, session.get(f"{url}/rooms/1") as answer:
        orjson.loads(await answer.read())["data"]["id"]
""",
}
_COLD_FRAME = (
    "import asyncio, os, sys\nos.getppid(){}\nasyncio.run(call(sys.argv[1])); os.getppid()"
)


def count(only: str = "") -> Iterator[tuple[str, Case, float, float]]:
    """Count the instructions of a call of each case: yields ours and those of the opponent."""
    with counting() as plain, _encrypted() as (encrypted, trusted):
        for process, cases in CASES.items():
            chosen = [each for each in cases if only in f"{each.name}, {process}"]
            url, authority = (encrypted, trusted) if "TLS" in process else (plain, "")
            ours, bare = (_counted(s, process, chosen, url, authority) for s in _COLD)
            for case, one, other in zip(chosen, ours, bare, strict=True):
                yield process, case, one / case.calls, other / case.calls


def _counted(stack: str, process: str, cases: list[Case], url: str, authority: str) -> list[int]:
    """Return the instructions of all calls of each case."""
    if not cases:
        return []
    if process == "cold":
        worker = ["-c", _COLD_FRAME.format(_COLD[stack]), url]
    else:
        jobs = [(each.call, each.calls, each.width) for each in cases]
        job = json.dumps([stack, process, jobs, url, authority])
        worker = ["-m", "benchmarks.instructions", "--worker", job]
    return between_marks(worker, len(cases))


def between_marks(worker: Sequence[str], count: int) -> list[int]:
    """Run Python with these arguments; count what it does between pairs of calls of `getppid`."""
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--tool=callgrind", "--dump-before=getppid"]
        python = [sys.executable, *worker]
        # The order in which hashes collide must not differ between two runs.
        environment = {**environment_of_contestants(), "PYTHONHASHSEED": "0"}
        subprocess.run(python, env=environment, check=True)  # what it imports is compiled once
        command = [*valgrind, f"--callgrind-out-file={folder}/counted", *python]
        subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)
        return [_total(Path(folder, f"counted.{2 * at + 2}")) for at in range(count)]


def _total(dump: Path) -> int:
    found = _TOTALS.search(dump.read_text())
    assert found
    return int(found[1])


@contextmanager
def _encrypted() -> Iterator[tuple[str, str]]:
    """Serve over TLS; yields the URL, and the path of what its clients must trust."""
    import trustme

    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        trusted, shown = Path(folder, "ca.pem"), Path(folder, "server.pem")
        authority.cert_pem.write_to_path(trusted)
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(shown)
        with counting(shown) as url:
            yield url, str(trusted)


def _work(
    stack: str, process: str, jobs: list[tuple[str, int, int]], url: str, authority: str
) -> None:
    tls = ssl.create_default_context(cafile=authority) if authority else None
    made = STACKS[stack]()
    assert isinstance(made, Async)
    with asyncio.Runner(loop_factory=loop_factory(process)) as runner:
        runner.run(_measure(made, jobs, url, tls))


async def _measure(
    stack: Async, jobs: list[tuple[str, int, int]], url: str, tls: ssl.SSLContext | None
) -> None:
    await stack.start(url, tls)
    for call, calls, width in jobs:
        act = getattr(stack, call)
        await in_flight(act, width, max(width, calls // 4))
        # The heap that is there already is not what a call costs, but would be collected with it.
        gc.collect()
        gc.freeze()
        os.getppid()
        await in_flight(act, width, calls)
        os.getppid()
    await stack.stop()


def main() -> None:
    """Print a table of the cases, or do the work of one of them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__)
    parser.add_argument("--only", default="", help="cases with this in their name")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        arguments: list[Any] = json.loads(options.worker)
        _work(*arguments)
        return
    print("| case | ours, k | bare, k | ratio | target | |", "|---|---|---|---|---|---|", sep="\n")
    for process, case, ours, bare in count(options.only):
        mark = "reached" if ours / bare <= case.most else "**missed**"
        print(
            f"| {case.name}, {process} | {ours / 1000:,.0f} | {bare / 1000:,.0f} "
            f"| {ours / bare:.3f} | ≤ {case.most:.2f} | {mark} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
