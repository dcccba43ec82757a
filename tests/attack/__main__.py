"""`python -m tests.attack [--calls N] [--answers N] [--cancellations N] [--kills N] [--only NAME]`.

Prints a line for each attack, and fails if something was sent twice, lost, falsely called unsent,
or left behind. The defaults take some ten minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from attrs import fields

from tests.faults.tls import trusted

from .answers import mutated_answers
from .calls import attacked
from .kills import killed, killed_in_tests
from .ledger import Findings
from .peers import PEERS, Peer, disturbed, missing
from .service import serving

HANG = 900.0


def main() -> bool:
    options = _options()
    if absent := missing():
        print(f"not installed, and left out: {', '.join(absent)}")
    print(" | ".join(f"{each.name:>12}" for each in fields(Findings) if each.name != "note"))
    good = True
    for findings in _attacks(options):
        values = [getattr(findings, each.name) for each in fields(Findings)]
        print(" | ".join(f"{value:>12}" for value in values[:-1]), values[-1], flush=True)
        good = good and findings.good
    print("all held" if good else "FAILED")
    return good


def _attacks(options: argparse.Namespace) -> Iterator[Findings]:
    calls, only = options.calls, options.only
    in_turn: dict[str, Any] = {
        "faults": lambda: asyncio.run(_faulty("faults", calls // 2)),
        "faults watched": lambda: asyncio.run(_faulty("faults watched", calls // 10, watched=True)),
        "cancellations": lambda: asyncio.run(
            _faulty("cancellations", 10**7, cancellations=options.cancellations, watched=True)
        ),
        **{
            peer.name: lambda peer=peer: asyncio.run(_through(peer, calls // 10))
            for peer in PEERS
            if peer.program not in missing()
        },
        "mutated answers": lambda: asyncio.run(mutated_answers(options.answers)),
        "debug": lambda: _in_debug_mode(calls // 50),
        "kills": lambda: killed(options.kills),
    }
    for name, attack in in_turn.items():
        if only in name and not (options.debug and name in ("debug", "kills")):
            began = time.monotonic()
            findings: Findings = attack()
            findings.note = f"{time.monotonic() - began:.0f} s {findings.note}"
            yield findings
    if only in "tests" and not options.debug:
        yield from killed_in_tests()


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
    command = [sys.executable, "-X", "dev", "-W", "error", "-m", "tests.attack", "--debug"]
    command += ["--calls", str(calls), "--answers", "2000", "--cancellations", "200"]
    environment = {**os.environ, "PYTHONASYNCIODEBUG": "1"}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=HANG, check=False
    )
    complaints = [line for line in done.stderr.splitlines() if "Warning" in line or "never" in line]
    return Findings(
        name="debug",
        calls=calls,
        errors=0,
        foreign=int(done.returncode != 0),
        left=len(complaints),
        note="; ".join(complaints[:2]) or done.stdout.strip().splitlines()[-1],
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=250_000)
    parser.add_argument("--cancellations", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--only", default="", help="attacks with this in their name")
    parser.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(not main())
