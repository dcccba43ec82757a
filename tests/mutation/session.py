"""A session of pytest that tries mutants of one module; `python -m tests.mutation` starts it.

The tests are collected once, and measured once: which lines each reaches, and how long it takes.
Each mutant gets a fork of the process in which the functions are replaced, and those tests run
first that reach the changed lines, the quickest before the others. For a mutant of what runs at
import, all tests are collected anew, by a fork in which only libraries are loaded.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import zip_longest
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TextIO

import pytest
from attrs import Factory, define
from coverage import Coverage

from tests.mutation.replacement import changed_lines, replace_functions

__all__ = ["try_mutants"]

_NOTICED, _RUNS_AT_IMPORT = 1, 2
# Loaded once for all processes: they take longer than the package and its tests.
_LIBRARIES = ("aiohttp.web", "cattrs", "hypothesis", "pytest_asyncio")
_OPTIONS = (
    *("-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"),
    # A server of Postgres would outlive the fork that started it.
    *("-k", "not postgres"),
)
_fork = multiprocessing.get_context("fork")


def try_mutants(
    copy: Path, module: str, tests: Sequence[str], texts: Iterable[str]
) -> Iterator[bool]:
    """Yield for each text of a module whether its tests notice a difference."""
    command = [sys.executable, "-m", __name__, module, *tests]
    with subprocess.Popen(
        command, cwd=copy, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin:
            json.dump(list(texts), process.stdin)
        yield from (json.loads(line) for line in process.stdout)
    if process.returncode:
        sys.exit(f"{module}: its tests fail without a mutant")


def main(module: str, *tests: str) -> int:
    texts = json.load(sys.stdin)
    imports = Coverage(data_file=None, include=[str(Path(module).resolve())], config_file=False)
    with os.fdopen(os.dup(1), "w", buffering=1) as output, Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        for name in _LIBRARIES:
            importlib.import_module(name)
        requests, served = _fork.Pipe()
        _fork.Process(target=_serve, args=(served, tests)).start()
        tries = _Tries(Path(module).resolve(), texts, imports, output, requests)
        imports.start()
        try:
            return pytest.main([*_OPTIONS, *tests], plugins=[tries])
        finally:
            requests.send(None)


@define(eq=False)
class _Tries:
    """Tries the mutants where pytest would run the tests."""

    path: Path
    texts: Sequence[str]
    imports: Coverage
    output: TextIO
    requests: Connection
    seconds: dict[str, float] = Factory(dict)
    reached: Mapping[int, Sequence[str]] = Factory(dict)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        importlib.import_module(".".join(self.path.relative_to(Path.cwd()).with_suffix("").parts))
        self.imports.stop()
        self._measure(session)
        source = self.path.read_text()
        for text in self.texts:
            self.path.write_text(text)
            try:
                json.dump(self._is_noticed(session, source, text), self.output)
            finally:
                self.path.write_text(source)
            self.output.write("\n")
        return True

    def _measure(self, session: pytest.Session) -> None:
        """Run all tests once, in a fork, so that nothing of it is left."""
        receiver, sender = _fork.Pipe(duplex=False)
        process = _fork.Process(target=self._run_measured, args=(session, sender))
        process.start()
        sender.close()
        try:
            self.seconds, self.reached = receiver.recv()
        except EOFError:
            raise session.Failed from None
        process.join()

    def _run_measured(self, session: pytest.Session, sender: Connection) -> None:
        measured = Coverage(data_file=None, include=[str(self.path)], config_file=False)
        durations = _Durations()
        session.config.pluginmanager.register(durations)
        measured.start()
        for item in _run(session, session.items):
            measured.switch_context(item.nodeid)
        measured.stop()
        if not session.testsfailed:
            found = measured.get_data().contexts_by_lineno(str(self.path))
            sender.send((durations.seconds, found))
        os._exit(session.testsfailed)

    def _is_noticed(self, session: pytest.Session, source: str, text: str) -> bool:
        lines = changed_lines(source, text)
        if not lines.intersection(self.imports.get_data().lines(str(self.path)) or ()):
            names = {name for line in lines for name in self.reached.get(line, ())}
            # The others last: an earlier test may have filled a cache on their way to the lines.
            items = sorted(
                session.items,
                key=lambda each: (each.nodeid not in names, self.seconds[each.nodeid]),
            )
            for each in items:  # the first test that a mutant makes hang fails soon
                seconds = 5 + 4 * self.seconds[each.nodeid]
                each.add_marker(pytest.mark.timeout(seconds), append=False)
            limit = 20 + 4 * sum(self.seconds[each.nodeid] for each in items)
            status = _status(limit, _try, session, items, str(self.path), source, text)
            if status != _RUNS_AT_IMPORT:
                return status != 0
        self.requests.send(60 + 4 * sum(self.seconds.values()))
        return bool(self.requests.recv() != 0)


@define(eq=False)
class _Durations:
    seconds: dict[str, float] = Factory(dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration
        if report.failed:
            print(report.nodeid, report.longreprtext, sep="\n", file=sys.stderr)


def _run(session: pytest.Session, items: Sequence[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield each test before it runs."""
    for item, following in zip_longest(items, items[1:]):
        yield item
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)


def _status(limit: float, function: Callable[..., None], *args: Any) -> int | None:
    """Return the exit status of a function in a fork, with all that it started; None if late."""
    process = _fork.Process(target=_lead, args=(function, *args))
    process.start()
    assert process.pid is not None
    process.join(limit)
    status = process.exitcode
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.join()
    return status


def _lead(function: Callable[..., None], *args: Any) -> None:
    os.setpgid(0, 0)
    os.dup2(1, 2)
    function(*args)


def _try(
    session: pytest.Session, items: Sequence[pytest.Item], path: str, source: str, text: str
) -> None:
    if not replace_functions(path, source, text):
        os._exit(_RUNS_AT_IMPORT)
    for _ in _run(session, items):
        if session.testsfailed:
            os._exit(_NOTICED)
    os._exit(_NOTICED if session.testsfailed else 0)


def _serve(requests: Connection, tests: Sequence[str]) -> None:
    """Run all tests, from their import, as often as a limit in seconds arrives."""
    while (limit := requests.recv()) is not None:
        requests.send(_status(limit, _run_anew, tests))


def _run_anew(tests: Sequence[str]) -> None:
    os._exit(pytest.main([*_OPTIONS, "-x", "--timeout=60", *tests]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
