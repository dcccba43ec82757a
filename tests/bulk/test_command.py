"""`python -m telnyx_async.bulk`: its output, the state it leaves, and its exit codes."""

from __future__ import annotations

import asyncio
import builtins
import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from aiohttp import web

from telnyx_async.bulk import Job, State
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._cli.output import Progress, show_progress
from telnyx_async.bulk._rows import Attempt, AttemptResult

from .conftest import Service, sqlite_daily


@pytest.fixture
def people(tmp_path: Path) -> str:
    path = tmp_path / "people.csv"
    path.write_text("to,name\n" + "".join(f"+1555{n:04},N{n}\n" for n in range(20)))
    return str(path)


@pytest.fixture
def run(people: str, journal: str) -> list[str]:
    return ["run", "messages.send", people, "--journal", journal, "--set", "text=Hi {name}"]


def counts(journal: str) -> dict[str, int]:
    async def read() -> dict[str, int]:
        async with Job(journal) as job:
            return {k.value: v for k, v in (await job.status()).counts.items() if v}

    return asyncio.run(read())


def test_a_run_and_the_same_command_again(
    service: Service, run: list[str], journal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*run, "--key", "to", "--rate", "1000/s"]) == 0
    output = capsys.readouterr().err
    assert "20 rows read, 20 new" in output
    assert "20 done · 0 rejected · 0 unknown · 0 left · 0 in flight" in output
    assert main([*run, "--key", "to"]) == 0
    assert "20 rows read, 0 new" in capsys.readouterr().err
    assert service.arrived.total() == 20
    assert service.bodies["+15550003"] == {b'{"to":"+15550003","text":"Hi N3"}'}
    assert main(["status", "--journal", journal]) == 0
    assert capsys.readouterr().out == "messages.send: open; 20 done\n"
    assert main(["status", "--journal", journal, "--json"]) == 0
    status = json.loads(capsys.readouterr().out)
    assert (status["operation"], status["counts"]["done"]) == ("messages.send", 20)


def test_a_dry_run_sends_nothing(
    service: Service, run: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*run, "--dry-run", "--rate", "2/s"]) == 0
    assert "at least 10 s" in capsys.readouterr().err
    assert main([*run, "--dry-run"]) == 0
    assert not service.arrived


def test_invalid_input_is_reported_and_nothing_is_sent(
    service: Service, run: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(run[2]).write_text("to,name\n+1,Ada\n+1\n+1,Ada\n")
    assert main(run) == 2
    assert capsys.readouterr().err.splitlines()[:2] == [
        "line 3: 1 values for 2 columns",
        f"line 4: the key {_key(tmp_path)!r} is also that of line 2",
    ]
    assert main(["run", "messages.sned", *run[2:]]) == 2
    assert main([*run, "--rate", "fast"]) == 2
    for wrong in (["--set", "text"], ["--concurrency", "many"]):
        with pytest.raises(SystemExit, match="2"):
            main([*run, *wrong])
    assert main([*run, "--concurrency", "0"]) == 2
    assert not service.arrived


def _key(folder: Path) -> str:
    from telnyx_async.bulk._load.loader import _digest

    return _digest("/messages", b'{"to":"+1","text":"Hi Ada"}')


def test_rejected_rows_are_exported(
    service: Service, run: list[str], journal: str, tmp_path: Path
) -> None:
    service.respond = lambda name, count: (
        web.json_response({"errors": [{"code": "1", "title": "no"}]}, status=422)
        if name == "+15550003"
        else None
    )
    assert main([*run, "--key", "to"]) == 1
    output = tmp_path / "out.csv"
    assert (
        main(["export", "--journal", journal, "--state", "rejected", "--output", str(output)]) == 0
    )
    [row] = csv.DictReader(io.StringIO(output.read_text()))
    assert (row["key"], row["state"], row["status"]) == ("+15550003", "rejected", "422")
    lines = tmp_path / "out.jsonl"
    assert main(["export", "--journal", journal, "--output", str(lines)]) == 0
    rows = [json.loads(line) for line in lines.read_text().splitlines()]
    assert len(rows) == 20
    assert rows[0]["resource_id"] == "id-+15550000"
    assert rows[0]["first_sent_at"].endswith("+00:00")


def test_unknown_rows_are_listed_and_resolved(
    service: Service,
    journal: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "rooms.csv"
    path.write_text("unique_name\n" + "".join(f"r{n}\n" for n in range(6)))
    service.respond = lambda name, count: web.Response(status=500) if count == 1 else None
    run = ["run", "rooms.create", str(path), "--journal", journal, "--key", "unique_name"]
    assert main(run) == 1
    assert main(["unknown", "--journal", journal]) == 1
    assert "InternalServerError" in capsys.readouterr().out
    assert main(["resolve", "--journal", journal, "--as", "done"]) == 2
    assert main(["resolve", "--journal", journal, "--as", "done", "r0", "r9"]) == 1
    assert "r9 is not unknown" in capsys.readouterr().err
    answers = iter("dra.")
    monkeypatch.setattr(builtins, "input", lambda prompt: next(answers, "a"))
    assert main(["resolve", "--journal", journal]) == 1
    assert counts(journal) == {"done": 2, "pending": 1, "abandoned": 2, "unknown": 1}
    assert main(["resolve", "--journal", journal, "--as", "resend", "--all"]) == 0
    assert main(run) == 0
    assert main(["unknown", "--journal", journal]) == 0
    assert counts(journal) == {"done": 4, "abandoned": 2}


def test_pause_resume_and_cancel(service: Service, run: list[str], journal: str) -> None:
    def respond(name: str, count: int) -> None:
        if service.arrived.total() == 5:
            with ThreadPoolExecutor() as thread:  # as another process would
                assert thread.submit(main, ["pause", "--journal", journal]).result() == 0

    service.respond = respond
    assert main([*run, "--concurrency", "1"]) == 3
    assert service.arrived.total() == 5
    assert main(run) == 3
    service.respond = lambda name, count: None
    assert main(["resume", "--journal", journal, "--rate", "500/s"]) == 0
    assert counts(journal) == {"done": 20}
    assert main(["cancel", "--journal", journal]) == 0
    assert main(["resume", "--journal", journal]) == 3


def test_a_wrong_api_key_stops_the_job_and_the_same_command_continues_it(
    service: Service, run: list[str], journal: str
) -> None:
    service.respond = lambda name, count: web.json_response({}, status=401)
    assert main(run) == 3
    service.respond = lambda name, count: None
    assert main(run) == 0
    assert counts(journal) == {"done": 20}


def test_a_journal_that_cannot_be_used(service: Service, run: list[str], tmp_path: Path) -> None:
    assert main(["status", "--journal", str(tmp_path / "typo.db")]) == 4
    assert not (tmp_path / "typo.db").exists()
    assert main(run) == 0
    assert main(["run", "rooms.create", *run[2:5]]) == 4


def test_ctrl_c_waits_for_requests_in_flight(
    service: Service, run: list[str], journal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    once = iter([None])
    service.respond = lambda name, count: (
        os.kill(os.getpid(), signal.SIGINT) if next(once, 0) is None else None
    )
    service.delay = 0.02
    assert main([*run, "--concurrency", "4"]) == 130
    assert "press Ctrl-C again to stop at once" in capsys.readouterr().err
    found = counts(journal)
    assert found["done"] == service.arrived.total() <= 4
    assert found["pending"] == 20 - found["done"]


def test_a_second_ctrl_c_stops_at_once(
    service: Service, run: list[str], journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say(text: object, stream: object = None) -> None:
        if str(text).startswith("stopping"):
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr("telnyx_async.bulk._cli.command.say", say)
    once = iter([None])
    service.respond = lambda name, count: web.Response(status=500)
    service.on_arrival = lambda: os.kill(os.getpid(), signal.SIGINT) if next(once, 0) is None else 0
    service.delay = 60.0
    assert main([*run, "--concurrency", "3"]) == 130
    found = counts(journal)
    assert 1 <= found["unknown"] <= 3
    assert sum(found.values()) == 20


@sqlite_daily
def test_a_closed_pipe_is_no_error(
    service: Service, run: list[str], journal: str, tmp_path: Path
) -> None:
    assert main(run) == 0
    command = [sys.executable, "-m", "telnyx_async.bulk", "export", "--journal", journal]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert b"Traceback" not in done.stderr


def test_the_module_can_be_run() -> None:
    command = [sys.executable, "-m", "telnyx_async.bulk", "--help"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "resume" in printed


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def attempt(prior: State = State.PENDING) -> Attempt:
    return Attempt(1, "a", "k", "/", "", b"", "", 1, prior)


def test_progress_counts_results() -> None:
    now = [0.0]
    progress = Progress(Counter({State.PENDING: 7300, State.UNKNOWN: 1}), lambda: 3, lambda: now[0])
    assert "to go" not in str(progress)
    now[0] = 50.0
    for state in (State.DONE, State.REJECTED, State.UNKNOWN, State.PENDING):
        progress.update(attempt(), AttemptResult(state=state))
    progress.update(attempt(State.UNKNOWN), AttemptResult(state=State.DONE))
    assert str(progress) == (
        "2 done · 1 rejected · 1 unknown · 7,297 left · 3 in flight · 0.1/s · 25:20:12 to go"
    )


@pytest.mark.parametrize("rich", [True, False])
async def test_progress_is_live_on_a_terminal(monkeypatch: pytest.MonkeyPatch, rich: bool) -> None:
    monkeypatch.setattr("telnyx_async.bulk._cli.output._LIVE_INTERVAL", 0.0)
    monkeypatch.setattr("telnyx_async.bulk._cli.output._LOG_INTERVAL", 0.0)
    if not rich:
        monkeypatch.setitem(sys.modules, "rich.live", None)
    shown = Progress(Counter(), lambda: 0)
    terminal = Terminal()
    with show_progress(shown, terminal):
        for _ in range(5):
            await asyncio.sleep(0)
    assert rich != ("0 left" in terminal.getvalue())
