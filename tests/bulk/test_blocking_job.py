"""Jobs in blocking code."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from telnyx_sync import Telnyx
from telnyx_sync.bulk import (
    Accepted,
    Job,
    JobStoppedError,
    LoadError,
    NoTrace,
    RowReport,
    State,
    by_detail_records,
)

from .conftest import Service, sqlite_daily

NAMES = [{"unique_name": f"r{number}"} for number in range(30)]


@pytest.fixture
def client(service: Service) -> Iterator[Telnyx]:
    with Telnyx() as client:
        yield client


def counts(job: Job) -> dict[str, int]:
    return {state.value: count for state, count in job.status().counts.items() if count}


def test_a_file_is_loaded_and_sent_once(
    service: Service, client: Telnyx, journal: str, tmp_path: Path
) -> None:
    path = tmp_path / "names.csv"
    path.write_text("unique_name\n" + "".join(f"r{number}\n" for number in range(30)))
    results: list[State] = []
    with Job(journal, client.rooms.create, concurrency=5) as job:
        assert job.load_file(path, dry_run=True).new == 30
        assert job.load_file(path, key="unique_name").new == 30
        assert job.run(lambda attempt, result: results.append(result.state)).finished
        assert job.in_flight == 0
        assert job.settings()["concurrency"] == 5
    assert results == [State.DONE] * 30
    with Job(journal, client=client) as job:
        job.acquire()
        assert counts(job) == {"done": 30}
        assert [row.resource_id for row in job.rows(State.DONE)][:2] == ["id-r0", "id-r1"]
        job.run()
    assert service.arrived == {f"r{number}": 1 for number in range(30)}


def test_rows_are_taken_in_the_calling_thread(client: Telnyx, journal: str) -> None:
    here = sqlite3.connect(":memory:")  # may be used in this thread only
    here.execute("CREATE TABLE person (name TEXT)")
    here.executemany("INSERT INTO person VALUES (?)", [(f"r{n}",) for n in range(2500)])
    rows = ({"unique_name": name} for (name,) in here.execute("SELECT name FROM person"))
    with Job(journal, client.rooms.create) as job:
        assert job.load(rows, key="unique_name") == 2500
        assert job.load(NAMES, key="unique_name") == 0
        with pytest.raises(LoadError, match=r"line 1: .*'other'"):
            job.load([{"other": 1}])
    here.close()


def test_an_error_of_the_rows_adds_nothing(client: Telnyx, journal: str) -> None:
    def rows(error: BaseException) -> Iterator[dict[str, Any]]:
        yield from NAMES
        raise error

    with Job(journal, client.rooms.create) as job:
        for error in (OSError("the disk is gone"), KeyboardInterrupt("enough")):
            with pytest.raises(type(error), match=str(error)):
                job.load(rows(error))
            assert counts(job) == {}


def test_resolving_and_reconciling(service: Service, client: Telnyx, journal: str) -> None:
    service.respond = lambda name, count: web.Response(status=500)
    with Job(journal, client.rooms.create) as job:
        job.load(NAMES[:5], key="unique_name")
        job.run()
        assert job.resolve("r0", "done")
        assert not job.resolve("r0", "abandon")
        findings = {"r1": Accepted("id"), "r2": NoTrace("not there"), "r3": "resend"}
        threads = set()

        def lookup(row: RowReport) -> Any:
            threads.add(threading.get_ident())
            return findings.get(row.key)

        found = job.reconcile(lookup)
        assert found == {"done": 1, "resend": 1, "abandon": 0, "no trace": 1}
        assert threads == {threading.get_ident()}
        assert counts(job) == {"done": 2, "pending": 1, "unknown": 2}
        assert job.confirm({"webhook_url": "https://example.com?tx=?"}) is None
        assert not any(job.reconcile(by_detail_records(client)).values())


def test_pausing_and_cancelling(client: Telnyx, journal: str) -> None:
    with Job(journal, client.rooms.create) as job:
        job.load(NAMES)
        job.pause()
        with pytest.raises(JobStoppedError, match="paused"):
            job.run()
        job.resume()
        job.cancel()
        with pytest.raises(JobStoppedError, match="cancelled"):
            job.run()
        assert counts(job) == {"skipped": 30}


def test_a_job_may_be_stopped_from_any_thread(
    service: Service, client: Telnyx, journal: str
) -> None:
    with Job(journal, client.rooms.create, concurrency=3) as job:
        job.load(NAMES)
        service.respond = lambda name, count: job.stop()
        job.run()
        found = counts(job)
        assert found["done"] == service.arrived.total()
        assert found["pending"] == 30 - found["done"] > 0


def test_a_job_must_be_open(journal: str) -> None:
    job = Job(journal, "rooms.create")
    for use in (job.run, job.status, lambda: job.load(NAMES)):
        with pytest.raises(RuntimeError, match="with"):
            use()


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_waits_for_rows_in_flight(service: Service, client: Telnyx, journal: str) -> None:
    once = iter([None])
    service.on_arrival = lambda: interrupt() if next(once, 0) is None else None
    service.delay = 0.05
    with Job(journal, client.rooms.create, concurrency=4) as job:
        job.load(NAMES)
        with pytest.raises(KeyboardInterrupt):
            job.run()
        found = counts(job)
        assert found["done"] == service.arrived.total()
        assert found == {"done": found["done"], "pending": 30 - found["done"]}
        service.delay = 0.0
        job.run()
        assert counts(job) == {"done": 30}
    assert max(service.arrived.values()) == 1


def test_a_second_ctrl_c_stops_at_once(service: Service, client: Telnyx, journal: str) -> None:
    with Job(journal, client.rooms.create, concurrency=3) as job:
        job.load(NAMES)
        stop = job.stop

        def again() -> None:
            stop()
            interrupt()

        job.stop = again  # type: ignore[method-assign]
        once = iter([None])
        service.on_arrival = lambda: interrupt() if next(once, 0) is None else None
        service.delay = 60.0
        with pytest.raises(KeyboardInterrupt):
            job.run()
        found = counts(job)
        assert 1 <= found["unknown"] <= 3
        assert sum(found.values()) == 30


SCRIPT = """
import sys
from telnyx_sync import Telnyx
from telnyx_sync.bulk import Job
with Telnyx() as client, Job(sys.argv[1], client.rooms.create, concurrency=4) as job:
    job.load([{"unique_name": f"r{number}"} for number in range(200)])
    job.run()
"""


@sqlite_daily
def test_a_script_that_is_interrupted_leaves_no_row_unknown(
    service: Service, client: Telnyx, journal: str
) -> None:
    service.delay = 0.05
    service.expect(1)
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, journal], stderr=subprocess.PIPE)
    assert service.reached.wait(60)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert stderr.endswith(b"KeyboardInterrupt\n"), stderr
    with Job(journal, client=client) as job:
        found = counts(job)
        assert found == {"done": service.arrived.total(), "pending": 200 - found["done"]}
