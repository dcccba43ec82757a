"""Processes of bulk jobs that are killed: a script of the benchmarks, and the tests of the jobs.

Other runs have their place in `RUNS`: a command each, which fails if a row was sent twice or lost.
"""

from __future__ import annotations

import re
import subprocess
import sys

from .ledger import Findings

__all__ = ["RUNS", "killed", "killed_in_tests"]

RUNS: tuple[tuple[str, ...], ...] = (
    ("pytest", "-q", "-p", "no:cacheprovider", "tests/bulk/test_kill.py"),
    ("pytest", "-q", "-p", "no:cacheprovider", "tests/bulk/test_postgres.py"),
)
_COUNTS = re.compile(r"(\d+) kills: (\d+) twice, (\d+) lost, (\d+) unknown")


def killed(kills: int) -> Findings:
    """Kill a job's process so many times over 3,000 rows."""
    command = [sys.executable, "-m", "benchmarks.bulk", "kill", str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = _COUNTS.search(done.stdout)
    if found is None:
        return Findings(name="kills", calls=kills, errors=0, foreign=1, note=done.stderr[-200:])
    _, twice, lost, unknown = map(int, found.groups())
    note = f"{unknown} rows unknown"
    return Findings(name="kills", calls=kills, errors=0, twice=twice, lost=lost, note=note)


def killed_in_tests() -> list[Findings]:
    """Run what else kills processes."""
    found: list[Findings] = []
    for run in RUNS:
        command = [sys.executable, "-m", *run]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        last = (done.stdout.strip().splitlines() or [""])[-1]
        failed = int(done.returncode != 0)
        found.append(Findings(name=run[-1], calls=1, errors=0, foreign=failed, note=last))
    return found
