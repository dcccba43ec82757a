"""A service that counts requests, and journals in SQLite and in a private Postgres cluster."""

from __future__ import annotations

import asyncio
import json
import os
import pwd
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aiohttp import web

from telnyx_async._validation import Description
from telnyx_async.bulk._journal.sqlite import SQLite

_FOUND = shutil.which("initdb") or next(
    (str(path) for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")), None
)
_IN_CI = os.environ.get("CI") == "true"
POSTGRES = Path(_FOUND).resolve().parent if _FOUND else None
ENGINES = ["sqlite", "postgres"] if POSTGRES or _IN_CI else ["sqlite"]
_NEED_POSTGRES = ["commit", "cut", "failover", "pooler", "postgres", "restart", "worker"]
collect_ignore = [] if "postgres" in ENGINES else [f"test_{name}.py" for name in _NEED_POSTGRES]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if "postgres" not in ENGINES:
        terminalreporter.line("tests/bulk: PostgreSQL is not installed, so its tests were skipped")


class Service:
    """An HTTP service that counts the requests that arrive, by the name in their body or path.

    `respond` returns the response, or None for a success; `on_arrival` is called before it.
    """

    def __init__(self) -> None:
        self.arrived: Counter[str] = Counter()
        self.keys: dict[str, set[str | None]] = {}
        self.bodies: dict[str, set[bytes]] = {}
        self.respond: Callable[[str, int], web.Response | None] = lambda name, count: None
        self.on_arrival: Callable[[], object] = bool
        self.delay = 0.0
        self.goal = 0
        self.reached = threading.Event()
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.serve)

    def serve(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self.main())

    async def main(self) -> None:
        self.stopping = asyncio.Event()
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        self.ready.set()
        await self.stopping.wait()
        await runner.cleanup()

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        values = json.loads(body) if body else {}
        name = values.get("unique_name") or values.get("to") or request.path.rpartition("/")[2]
        self.arrived[name] += 1
        if self.arrived.total() >= self.goal:
            self.reached.set()
        self.keys.setdefault(name, set()).add(request.headers.get("Idempotency-Key"))
        self.bodies.setdefault(name, set()).add(body)
        self.on_arrival()
        if self.delay:
            await asyncio.sleep(self.delay)
        response = self.respond(name, self.arrived[name])
        return response or web.json_response({"data": {"id": f"id-{name}"}})

    def expect(self, count: int) -> None:
        """Set `reached` when `count` more requests have arrived."""
        self.goal = self.arrived.total() + count
        self.reached.clear()

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.stopping.set)
        self.thread.join()


@pytest.fixture(scope="session", autouse=True)
def description() -> Iterator[None]:
    """Index the API description once for all tests: each load would parse and index it again."""
    parsed = vars(Description())

    def share(self: Description) -> None:
        self.__dict__ = parsed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Description, "__init__", share)
        yield


@pytest.fixture(scope="session", autouse=True)
def unsynced() -> Iterator[None]:
    """Let no commit of SQLite wait for the disk, as with Postgres below: no test cuts the power."""
    connect = SQLite.connect

    def connect_unsynced(self: SQLite) -> sqlite3.Connection:
        connection = connect(self)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
        connection.execute("PRAGMA synchronous=OFF")
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLite, "connect", connect_unsynced)
        yield


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    service = Service()
    service.thread.start()
    service.ready.wait()
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", service.url)
    yield service
    service.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a private cluster, which is deleted after the tests."""
    assert POSTGRES, "CI needs PostgreSQL: apt-get install postgresql"
    # Not in pytest's folder, which other users cannot read.
    with tempfile.TemporaryDirectory(prefix="telnyx-bulk-") as folder:
        yield from _cluster(Path(folder), POSTGRES)


def _cluster(folder: Path, binaries: Path) -> Iterator[str]:
    owner = _owner(folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data, log = folder / "data", folder / "log"

    def run(*command: str | Path) -> None:
        subprocess.run(command, check=True, capture_output=True, user=owner, cwd=folder)

    run(binaries / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=50"
    options += " -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    run(binaries / "pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start")
    yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def _owner(folder: Path) -> str | None:
    """Postgres refuses to run as root."""
    if os.geteuid() != 0:
        return None
    shutil.chown(folder, pwd.getpwnam("postgres").pw_uid)
    return "postgres"


_schemas = iter(range(1_000_000))


def in_schema(address: str) -> str:
    return f"{address}?options=-csearch_path%3Dbulk{next(_schemas)}"


# For tests of whole processes, which each take half a second, whatever the journal is.
sqlite_daily = pytest.mark.parametrize(
    "journal",
    ["sqlite", *(pytest.param(each, marks=pytest.mark.slow) for each in ENGINES[1:])],
    indirect=True,
)


@pytest.fixture(params=ENGINES)
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a journal that does not exist yet."""
    if request.param == "sqlite":
        return str(tmp_path / "job.db")
    return in_schema(request.getfixturevalue("postgres"))
