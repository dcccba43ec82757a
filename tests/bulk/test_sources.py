"""Files as people have them: pipes, other delimiters, byte order marks, broken quotes."""

from __future__ import annotations

import asyncio
import csv
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from operator import methodcaller
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, LoadError, State
from telnyx_async.bulk._cli.command import main

from .conftest import Service
from .jobs import counts

HEADER = "to,name\n"
TEMPLATES = {"text": "Hi {name}"}
PEOPLE = [("+13125550101", "Ada"), ("+13125550102", "Bob")]
BODIES = [f'{{"to":"{to}","text":"Hi {name}"}}'.encode() for to, name in PEOPLE]


async def load(path: Path, operation: str = "messages.send", **options: Any) -> list[bytes]:
    """Return the bodies of the rows of a file."""
    options = options or {"templates": TEMPLATES}
    async with Job("", operation) as job:
        await job.load_file(path, **options)
        return [row.body async for row in job.rows()]


async def problem(path: Path, operation: str = "messages.send", **options: Any) -> str:
    with pytest.raises(LoadError) as caught:
        await load(path, operation, **options)
    return str(caught.value)


def write(folder: Path, content: str | bytes, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def lines(delimiter: str = ",", end: str = "\n") -> str:
    return end.join(delimiter.join(each) for each in [("to", "name"), *PEOPLE]) + end


@pytest.mark.parametrize("suffix", ["", ".csv"])
async def test_a_fifo_is_read_once(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"pipe{suffix}"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=[lines()])
    writer.start()
    assert await load(path) == BODIES
    writer.join()


async def test_json_lines_from_a_pipe_are_recognised(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    text = "".join(f'{{"to": "{to}", "name": "{name}"}}\n' for to, name in PEOPLE)
    writer = threading.Thread(target=path.write_text, args=[text])
    writer.start()
    assert await load(path) == BODIES
    writer.join()


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], str]]:
    """Return the path of a pipe with a text, which is standard input too.

    The path is what a shell makes of `<(…)`.
    """
    with ExitStack() as stack:

        def pipe(text: str) -> str:
            reading, writing = os.pipe()
            os.write(writing, text.encode())
            os.close(writing)
            monkeypatch.setattr(sys, "stdin", stack.enter_context(os.fdopen(reading)))
            return f"/dev/fd/{reading}"

        yield pipe


TEXTS = {"csv": lines(), "json": '{"to": "+13125550101", "name": "Ada"}\n'}


@pytest.mark.parametrize("is_standard_input", [True, False])
@pytest.mark.parametrize(("format", "expected"), [("csv", 2), ("json", 1)])
def test_standard_input_and_process_substitution(
    service: Service,
    tmp_path: Path,
    piped: Callable[[str], str],
    format: str,
    expected: int,
    is_standard_input: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path, journal = piped(TEXTS[format]), str(tmp_path / "job.db")
    run = ["run", "messages.send", "-" if is_standard_input else path, "--journal", journal]
    assert main([*run, "--set", "text=Hi {name}", "--key", "to"]) == 0
    assert f"{expected} rows read, {expected} new" in capsys.readouterr().err
    assert service.arrived.total() == expected


def test_a_pipe_of_a_shell(service: Service, tmp_path: Path) -> None:
    command = f"cat {write(tmp_path, lines())} | {sys.executable} -m telnyx_async.bulk run "
    command += f"messages.send - --journal {tmp_path / 'job.db'} --set 'text=Hi {{name}}' --key to"
    done = subprocess.run(["sh", "-c", command], text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "2 rows read, 2 new" in done.stderr
    assert service.arrived.total() == 2


@pytest.mark.parametrize("content", ["to,name\n", "to,name\n,\n,,,\n\n", "\ufeffto,name"])
def test_a_file_without_rows_is_not_a_success(
    service: Service, tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path, journal = write(tmp_path, content), str(tmp_path / "job.db")
    run = ["run", "messages.send", str(path), "--journal", journal, "--set", "text=Hi {name}"]
    assert main(run) == 2
    assert f"{path} has no rows" in capsys.readouterr().err


def test_empty_standard_input_is_not_a_success(
    service: Service,
    tmp_path: Path,
    piped: Callable[[str], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    piped("")
    assert main(["run", "rooms.create", "-", "--journal", str(tmp_path / "job.db")]) == 2
    assert capsys.readouterr().err == "- has no rows\n"


@pytest.mark.parametrize("blank", [",", '"",""', " , ", ",,,,", '" ",'])
async def test_rows_of_separators_only_are_skipped(tmp_path: Path, blank: str) -> None:
    path = write(tmp_path, f"unique_name,enable_recording\n{blank}\na,\n{blank}\n")
    assert await load(path, "rooms.create", key="unique_name") == [b'{"unique_name":"a"}']


async def test_a_quoted_empty_line_of_one_column_is_skipped(tmp_path: Path) -> None:
    path = write(tmp_path, 'unique_name\n""\na\n   \n')
    assert await load(path, "rooms.create", key="unique_name") == [b'{"unique_name":"a"}']


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('"to,name\n+1,Ada\n', "line 1: invalid CSV"),
        (f'"{"x" * 140_000}",name\n+1,Ada\n', "line 1: invalid CSV"),
        ('to,name\n+1,Ada\n+2,"Bob\n+3,Eve\n', "line 3: invalid CSV"),
        ('to,name\n+1,Ada\n+2,"B"ob\n', "line 3: invalid CSV"),
        (f"to,name\n+1,Ada\n+2,{'x' * 140_000}\n", "line 3: invalid CSV: field larger"),
        ('to,name\n+1,"A\nda"\n+2,"B"ob\n', "line 4: invalid CSV"),
    ],
)
def test_broken_quotes_are_reported_by_line(
    service: Service,
    tmp_path: Path,
    content: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path, journal = write(tmp_path, content), str(tmp_path / "job.db")
    run = ["run", "messages.send", str(path), "--journal", journal, "--set", "text=Hi {name}"]
    assert main(run) == 2
    assert message in capsys.readouterr().err
    assert not service.arrived


@pytest.mark.parametrize("delimiter", list(",;\t|"))
async def test_delimiters_are_recognised_by_the_names_in_the_header(
    tmp_path: Path, delimiter: str
) -> None:
    assert await load(write(tmp_path, lines(delimiter))) == BODIES
    assert await load(write(tmp_path, lines(delimiter, "\r\n"))) == BODIES


@pytest.mark.parametrize("separator", ["sep=;", "SEP=;", '"sep=;"', "sep=^", "\ufeffsep=\t"])
async def test_the_separator_line_of_excel(tmp_path: Path, separator: str) -> None:
    delimiter = separator.strip('"')[-1]
    text = "\r\n".join([separator, lines(delimiter, "\r\n") + f"+9{delimiter}", ""])
    path = write(tmp_path, text)
    message = await problem(path)
    assert message == "line 5: 'name' is missing, which 'text' is made of"
    assert await load(write(tmp_path, f"{separator}\r\n{lines(delimiter)}")) == BODIES


async def test_a_delimiter_in_the_values_is_none_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "to,text\n+1,a;b|c\td\n")
    assert await load(path, key="to") == [b'{"to":"+1","text":"a;b|c\\td"}']


async def test_a_header_with_an_unknown_name_names_it(tmp_path: Path) -> None:
    path = write(tmp_path, "to;txet\n+1;a\n")
    assert "'txet' is not an argument" in await problem(path, key="to")
    quoted = write(tmp_path, '"to";"text"\n"+1";"a"\n')
    assert await load(quoted, key="to") == [b'{"to":"+1","text":"a"}']


async def test_json_lines_with_a_byte_order_mark(tmp_path: Path) -> None:
    text = b'\xef\xbb\xbf{"to": "+13125550101", "name": "Ada"}\n'
    assert await load(write(tmp_path, text, "people.jsonl")) == BODIES[:1]
    assert await load(write(tmp_path, text, "people")) == BODIES[:1]
    blank = b'\xef\xbb\xbf\n{"to": "+13125550101", "name": "Ada"}\n'
    assert await load(write(tmp_path, blank, "people.ndjson")) == BODIES[:1]


async def test_a_csv_file_with_a_byte_order_mark_and_old_line_ends(tmp_path: Path) -> None:
    assert await load(write(tmp_path, "\ufeff" + lines(end="\r"))) == BODIES


@pytest.mark.parametrize("fails", [True, False])
async def test_files_are_closed(tmp_path: Path, fails: bool) -> None:
    """An unclosed file is an error in this suite."""
    path = write(tmp_path, "to,nmae\n+1,Ada\n" if fails else lines())
    await (problem(path) if fails else load(path))
    await problem(tmp_path / "none.csv")
    await problem(tmp_path)


async def test_a_cancelled_load_ends_and_adds_nothing(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only when its source has ended, which this one never does."""
    monkeypatch.setattr("telnyx_async.bulk._journal.transactions._MAX_ROWS_AHEAD", 1000)
    started = asyncio.Event()
    loop = asyncio.get_running_loop()

    def rows() -> Any:
        number = 0
        while True:
            number += 1
            if number == 5000:  # in mid transaction
                loop.call_soon_threadsafe(started.set)
            yield {"unique_name": f"r{number}"}

    async with Job(journal, "rooms.create") as job:
        loading = asyncio.ensure_future(job.load(rows()))
        await started.wait()
        loading.cancel()
        await asyncio.gather(loading, return_exceptions=True)
    async with Job(journal) as job:
        assert await counts(job) == {}


async def test_a_cancelled_load_of_asynchronous_rows_ends(journal: str) -> None:
    started = asyncio.Event()

    async def rows() -> Any:
        yield {"unique_name": "a"}
        started.set()
        await asyncio.Event().wait()

    async with Job(journal, "rooms.create") as job:
        loading = asyncio.ensure_future(job.load(rows()))
        await started.wait()
        loading.cancel()
        await asyncio.gather(loading, return_exceptions=True)
    async with Job(journal) as job:
        assert await counts(job) == {}


async def test_a_source_that_pauses_locks_nothing(journal: str) -> None:
    """Another process records its rows meanwhile; the transaction begins when all are read."""
    resume = threading.Event()

    def rows() -> Any:
        for number in range(3):
            yield {"unique_name": f"r{number}"}
        assert resume.wait(30)
        yield {"unique_name": "last"}

    async with Job(journal, "rooms.create") as job:
        await job.load([{"unique_name": "first"}])
        async with Job(journal) as other:
            loading = asyncio.ensure_future(job.load(rows()))
            for _ in range(20):
                await asyncio.sleep(0)
            await other.pause()
            await other.resume()
            assert await counts(other) == {"pending": 1}
            resume.set()
            assert await loading == 4


async def test_a_source_that_pauses_in_mid_load(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is kept alive: Postgres ends one that does nothing in a transaction."""
    for name, value in (("_MAX_ROWS_AHEAD", 1), ("_KEEP_ALIVE_INTERVAL", 0.02)):
        monkeypatch.setattr(f"telnyx_async.bulk._journal.transactions.{name}", value)
    is_postgres, kept_alive = not journal.endswith(".db"), threading.Event()
    # In Postgres for longer than the second after which it would end the connection.
    least = 60 if is_postgres else 3
    async with Job(journal, "rooms.create") as job:
        await job.status()
        database = job.opened_journal.database
        dialect, begin = type(database.dialect), type(database.dialect).begin

        def impatient(self: Any, connection: Any) -> None:
            begin(self, connection)
            if is_postgres:
                connection.execute("SET LOCAL idle_in_transaction_session_timeout = '1s'")

        monkeypatch.setattr(dialect, "begin", impatient)
        fetched: list[str] = []
        transaction: Any = type(await database.run(lambda t: t))
        fetch = transaction.fetch

        def counted(self: Any, statement: str, **parameters: Any) -> Any:
            fetched.append(statement)
            if fetched.count("SELECT 1") > least:
                kept_alive.set()
            return fetch(self, statement, **parameters)

        monkeypatch.setattr(transaction, "fetch", counted)

        def rows() -> Any:
            for number in range(1200):
                if number == 1100:
                    assert kept_alive.wait(30)
                yield {"unique_name": f"r{number}"}

        assert await job.load(rows()) == 1200


async def test_two_loads_at_once_both_add_their_rows(journal: str) -> None:
    async with Job(journal, "rooms.create") as job, Job(journal) as other:
        ranges = (range(1500), range(1000, 2500), range(2500, 3000))
        loads = [[{"unique_name": f"r{number}"} for number in each] for each in ranges]
        found = await asyncio.gather(job.load(loads[0]), other.load(loads[2]))
        assert list(found) == [1500, 500]
        await asyncio.gather(job.load(loads[1]), other.load(loads[0]))
        assert await counts(job) == {"pending": 3000}


async def test_a_rejected_row_is_replaced_under_its_key(
    service: Service, journal: str, tmp_path: Path
) -> None:
    service.respond = lambda name, count: (
        web.json_response({"errors": [{"code": "1", "title": "no"}]}, status=422)
        if name == "+13125550102"
        else None
    )
    wrong = write(tmp_path, "id,to,text\n1,+13125550101,a\n2,+13125550102,b\n")
    async with AsyncTelnyx() as client, Job(journal, client.messages.send) as job:
        await job.load_file(wrong, key="id")
        await job.run()
        assert await counts(job) == {"done": 1, "rejected": 1}
        right = write(
            tmp_path, name="right.csv", content="id,to,text\n1,+13125550101,a\n2,+13125550103,b\n"
        )
        dry_run = await job.load_file(right, key="id", dry_run=True)
        assert (dry_run.rows, dry_run.new, dry_run.replaced) == (2, 0, 1)
        assert await counts(job) == {"done": 1, "rejected": 1}
        assert (await job.load_file(right, key="id")).replaced == 1
        [row] = [row async for row in job.rows(State.PENDING)]
        assert (row.key, row.line, row.attempts, row.status, row.error) == ("2", 3, 0, None, None)
        await job.run()
        assert await counts(job) == {"done": 2}
        with pytest.raises(LoadError, match="in the journal with other content"):
            await job.load_file(wrong, key="id")
    # The service refuses other content under a key that it has seen.
    [first], [second] = service.keys["+13125550102"], service.keys["+13125550103"]
    assert first != second


async def test_a_rejected_row_with_the_same_content_stays_rejected(journal: str) -> None:
    rows = [{"unique_name": "a"}]
    async with Job(journal, "rooms.create") as job:
        await job.load(rows, key="unique_name")
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET state = 'rejected', error = 'no', attempts=1")
        )
        assert await job.load(rows, key="unique_name") == 0
        [row] = [row async for row in job.rows()]
        assert (row.state, row.error, row.attempts) == (State.REJECTED, "no", 1)


@pytest.mark.parametrize("state", ["pending", "sending", "done", "unknown", "abandoned", "skipped"])
async def test_no_other_row_is_replaced(journal: str, state: str) -> None:
    async with Job(journal, "rooms.create") as job:
        await job.load([{"unique_name": "a"}], key=lambda row: "k")
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET state = :state", state=state)
        )
        with pytest.raises(LoadError, match="in the journal with other content"):
            await job.load([{"unique_name": "b"}], key=lambda row: "k")


def test_formulas_in_exported_texts_are_inert(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = str(tmp_path / "job.db")
    texts = ["=1+1", "+SUM(A1)", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "\n=1", "plain"]

    async def work() -> None:
        async with Job(journal, "rooms.create") as job:
            await job.load([{"unique_name": f"r{n}"} for n, _ in enumerate(texts)])
            for number, text in enumerate(texts, start=1):
                await job.opened_journal.database.run(
                    methodcaller(
                        "execute",
                        "UPDATE bulk_call SET error = :text, resource_id = :text, state = 'unknown'"
                        " WHERE line = :line",
                        text=text,
                        line=number,
                    )
                )

    asyncio.run(work())
    for command in ("export", "unknown"):
        main([command, "--journal", journal])
        found = [*csv.DictReader(capsys.readouterr().out.splitlines(keepends=True))]
        expected = [text if text == "plain" else f"'{text}" for text in texts]
        assert [row["error"] for row in found] == expected
        assert [row["resource_id"] for row in found] == expected
    output = tmp_path / "out.jsonl"
    main(["export", "--journal", journal, "--output", str(output)])
    assert '"error":"=1+1"' in output.read_text()


def test_keys_that_are_numbers_are_exported_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal, keys = str(tmp_path / "job.db"), ["+13125550101", "-5", "+1.5", "=A1", "-x"]

    async def work() -> None:
        async with Job(journal, "rooms.create") as job:
            rows = [{"unique_name": key} for key in keys]
            await job.load(rows, key="unique_name")

    asyncio.run(work())
    main(["export", "--journal", journal])
    found = [*csv.DictReader(capsys.readouterr().out.splitlines(keepends=True))]
    assert [row["key"] for row in found] == ["+13125550101", "-5", "+1.5", "'=A1", "'-x"]
