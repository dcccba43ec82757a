"""`python -m tests.attack [--calls N] [--answers N] [--cancellations N] [--kills N] [--events N]
[--only NAME]`.

Prints a line for each attack, and fails if something was sent twice, lost, falsely called unsent,
or left behind. The defaults take some thirty minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from attrs import astuple, fields

from tests.faults.tls import trusted

from .answers import mutated_answers
from .calls import attacked
from .events import delivered
from .kills import KEYED, ONCE, killed_alone, killed_beside_postgres
from .ledger import Findings, total
from .peers import PEERS, Peer, disturbed, missing
from .servers import absent
from .service import serving

HANG = 900.0
# The tests of the core, in which every warning is an error.
CORE = ("client", "retry", "transport", "streaming", "auth", "tokens", "observe", "loop_thread")
CORE_TESTS = [*(f"tests/test_{name}.py" for name in CORE), "tests/faults", "tests/limits"]
CORE_TESTS += ["tests/pages", "tests/webhooks"]


def main() -> bool:
    options = _options()
    if gone := [*missing(), *absent()]:
        print(f"not installed, and left out: {', '.join(gone)}")
    columns = [each.name for each in fields(Findings)][:-1]
    print(" | ".join([f"{columns[0]:<28}", *(f"{name:>12}" for name in columns[1:])]))
    every = []
    for findings in _attacks(options):
        every.append(findings)
        print(_line(findings), flush=True)
    print(_line(total(every)))
    good = all(each.good for each in every)
    print("all held" if good else "FAILED")
    return good


def _line(findings: Findings) -> str:
    name, *numbers, note = astuple(findings)
    return " | ".join([f"{name:<28}", *(f"{number:>12,}" for number in numbers)]) + f" {note}"


def _attacks(options: argparse.Namespace) -> Iterator[Findings]:
    """Run the attacks one after the other."""
    for name, attack in {**_of_calls(options), **_of_processes(options)}.items():
        if options.only in name:
            began = time.monotonic()
            findings = attack()
            findings.note = f"{time.monotonic() - began:.0f} s {findings.note}"
            yield findings


def _of_calls(options: argparse.Namespace) -> dict[str, Callable[[], Findings]]:
    calls = options.calls
    cancelled = {"cancellations": options.cancellations, "watched": True}

    def through(peer: Peer) -> Callable[[], Findings]:
        return lambda: asyncio.run(_through(peer, calls // 10))

    return {
        "faults": lambda: asyncio.run(_faulty("faults", calls // 2)),
        "faults watched": lambda: asyncio.run(_faulty("faults watched", calls // 10, watched=True)),
        "cancellations": lambda: asyncio.run(_faulty("cancellations", 10**7, **cancelled)),
        **{peer.name: through(peer) for peer in PEERS if peer.program not in missing()},
        "mutated answers": lambda: asyncio.run(mutated_answers(options.answers)),
    }


def _of_processes(options: argparse.Namespace) -> dict[str, Callable[[], Findings]]:
    if options.debug:
        return {}
    kills = options.kills
    found: dict[str, Callable[[], Findings]] = {
        "debug": lambda: _in_debug_mode(options.calls // 50),
        "debug, tests": _tests_in_debug_mode,
        f"kills, SQLite, {ONCE}": lambda: asyncio.run(killed_alone(ONCE, kills // 3)),
        f"kills, SQLite, {KEYED}": lambda: asyncio.run(killed_alone(KEYED, kills // 3)),
    }
    if "postgresql" not in absent():
        found["kills, PostgreSQL"] = lambda: asyncio.run(killed_beside_postgres(kills // 3))
    if "redis-server" not in absent():
        found["webhooks, Redis"] = lambda: asyncio.run(delivered(options.events, kills // 8))
    return found


async def _faulty(name: str, count: int, **options: Any) -> Findings:
    with serving() as service:
        async with asyncio.timeout(HANG):
            return await attacked(name, service, count, **options)


async def _through(peer: Peer, count: int) -> Findings:
    with serving() as service, peer.between(service.port) as (process, port):
        url, options = f"http://127.0.0.1:{port}/v2", dict[str, Any]()
        if peer.forwards:
            url, options = service.url, {"proxy": f"http://127.0.0.1:{port}"}
        if peer.secured:
            url, options = f"https://127.0.0.1:{port}/v2", {"ssl": trusted()}
        async with asyncio.timeout(HANG), disturbed(peer, process):
            return await attacked(peer.name, service, count, url=url, **options)


def _in_debug_mode(calls: int) -> Findings:
    """Run a part of it with all that Python can check, where every warning is an error."""
    command = ["tests.attack", "--debug", "--calls", str(calls)]
    done = _checked(*command, "--answers", "2000", "--cancellations", "200")
    complaints = [line for line in done.stderr.splitlines() if "Warning" in line or "never" in line]
    return Findings(
        name="debug",
        calls=calls,
        errors=0,
        foreign=int(done.returncode != 0),
        left=len(complaints),
        note="; ".join(complaints[:2]) or done.stdout.strip().splitlines()[-1],
    )


def _tests_in_debug_mode() -> Findings:
    """Run the tests of the core in the same way."""
    done = _checked("pytest", "-q", "-p", "no:cacheprovider", "--timeout", "300", *CORE_TESTS)
    last = (done.stdout.strip().splitlines() or [done.stderr])[-1]
    passed = re.search(r"(\d+) passed", last)
    count = int(passed[1]) if passed else 0
    return Findings("debug, tests", count, 0, foreign=int(done.returncode != 0), note=last)


def _checked(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-m", *command],
        env={**os.environ, "PYTHONASYNCIODEBUG": "1"},
        capture_output=True,
        text=True,
        timeout=3 * HANG,
        check=False,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=250_000)
    parser.add_argument("--cancellations", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=330)
    parser.add_argument("--events", type=int, default=5_000)
    parser.add_argument("--only", default="", help="attacks with this in their name")
    parser.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(not main())
