"""Runs the cases: every contestant in each round, so that a busy machine is busy for all.

A round takes turns of a few calls: what slows the machine for a moment slows all of them. A
contestant has a process for each case: none inherits a heap that another case has left.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from benchmarks.cases import Case, Contestant
from benchmarks.fresh import IMPORTS, ROWS
from benchmarks.server import counting, fixed

__all__ = [
    "Measured",
    "environment_of_contestants",
    "official_environment",
    "run_cases",
    "run_fresh",
]

Measured = dict[str, dict[str, list[float]]]
"""Seconds (bytes, connections) by case and contestant, a list of rounds."""

_UNWANTED = ("TELNYX_", "PYTHONDONTWRITEBYTECODE")
_OFFICIAL = ["telnyx[aiohttp,webhooks]==4.189.0", "orjson", "uvloop"]


def official_environment(at: Path) -> Path:
    """Make an environment with the official package, if it is not there; return its Python."""
    python = at / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", at], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *_OFFICIAL], check=True)
    return python


class _Worker:
    """A process with one stack."""

    def __init__(self, contestant: Contestant, official: Path, extras: bool) -> None:
        python = official if contestant.stack.startswith("official") else sys.executable
        arguments = contestant.stack, contestant.loop, "with" if extras else "without"
        self._process = subprocess.Popen(
            [str(python), "-m", "benchmarks.worker", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment_of_contestants(),
            text=True,
        )
        _leave_to_server(self._process.pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()

    def measure(self, case: Case, url: str) -> dict[str, float]:
        assert self._process.stdin
        assert self._process.stdout
        job = {
            "call": case.call,
            "width": case.width,
            "count": case.count,
            "url": url,
            "fresh": case.metric == "connections",
        }
        print(json.dumps(job), file=self._process.stdin, flush=True)
        measured: dict[str, float] = json.loads(self._process.stdout.readline())
        return measured


def run_cases(cases: list[Case], official: Path, rounds: int, *, extras: bool = True) -> Measured:
    """Measure the cases, interleaved, with the extra `speed` or without."""
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        root.chmod(0o755)
        slow = stack.enter_context(counting()).replace("/v2", "/slow/v2")
        urls = {False: stack.enter_context(fixed(root)), True: slow}
        workers = {
            (case.name, contestant): stack.enter_context(_Worker(contestant, official, extras))
            for case in cases
            for contestant in case.contestants
        }
        measured: Measured = {case.name: {c.name: [] for c in case.contestants} for case in cases}
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            for case in cases:
                taken: dict[str, list[float]] = {c.name: [] for c in case.contestants}
                for _ in range(case.turns):
                    for c in case.contestants:
                        value = _measure(workers[case.name, c], case, urls[case.counting])
                        taken[c.name].append(value)
                for contestant, values in taken.items():
                    measured[case.name][contestant].append(statistics.median(values))
        return measured


def _measure(worker: _Worker, case: Case, url: str) -> float:
    if case.metric != "connections":
        return worker.measure(case, url)[case.metric]
    _connections(url)
    worker.measure(case, url)
    return _connections(url)


def _connections(url: str) -> float:
    """How many connections the counting server has had since this was asked last."""
    with urllib.request.urlopen(f"{url}/connections") as answer:
        return float(answer.read())


def run_fresh(official: Path, rounds: int) -> Measured:
    """Measure imports, and rows kept in memory, in processes of their own."""
    name = "import, client, resource"
    measured: Measured = {}
    for of in IMPORTS:
        _fresh("imports", of, official)  # compiles what is not compiled yet
    for _ in range(rounds):
        for of in IMPORTS:
            for metric, value in _fresh("imports", of, official).items():
                case = name if metric == "cpu" else f"{name}: {metric}"
                measured.setdefault(case, {}).setdefault(of, []).append(value)
    for of in ROWS:
        memory = _fresh("rows", of, official)["memory"]
        measured.setdefault("memory of 10,000 rooms", {})[of] = [memory]
    return measured


def _fresh(what: str, of: str, official: Path) -> dict[str, Any]:
    python = official if of == "official" else sys.executable
    command = [str(python), "-m", "benchmarks.fresh", what, of]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, env=environment_of_contestants(), check=True
    )
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def _leave_to_server(pid: int) -> None:
    """Keep a process off the CPU that nginx has, on systems that can be told."""
    if hasattr(os, "sched_setaffinity") and (others := os.sched_getaffinity(pid) - {0}):
        os.sched_setaffinity(pid, others)


def environment_of_contestants() -> dict[str, str]:
    """The environment without what would configure a client, or have modules compiled each time."""
    return {key: value for key, value in os.environ.items() if not key.startswith(_UNWANTED)}
