"""What commands print: formats, selections, pages, streams and downloads."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from telnyx_async._cli import output
from telnyx_async._cli.output import Output, Selection
from telnyx_async.emulator import Emulator, Fault

from .conftest import Run


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def rooms(account: Emulator, run: Run) -> Emulator:
    """An account with five rooms."""
    for number in range(5):
        assert run("rooms", "create", "--unique-name", f"room {number}").code == 0
    account.requests.clear()
    return account


def names(text: str) -> list[str]:
    return [row["unique_name"] for row in json.loads(text)]


def test_a_list_is_its_first_page(run: Run, rooms: Emulator) -> None:
    result = run("rooms", "list", "--page-size", "2")
    assert names(result.out) == ["room 0", "room 1"]
    assert len(rooms.requests) == 1


def test_all_pages(run: Run, rooms: Emulator) -> None:
    result = run("rooms", "list", "--page-size", "2", "--all")
    assert names(result.out) == [f"room {number}" for number in range(5)]
    assert len(rooms.requests) == 3


def test_a_limit_of_rows(run: Run, rooms: Emulator) -> None:
    result = run("rooms", "list", "--page-size", "2", "--limit", "3")
    assert names(result.out) == ["room 0", "room 1", "room 2"]
    assert len(rooms.requests) == 2


def test_an_empty_list(run: Run, account: Emulator) -> None:
    assert run("rooms", "list").out == "[]\n"
    assert run("rooms", "list", "--format", "jsonl").out == ""


def test_the_envelope(run: Run, rooms: Emulator) -> None:
    found = json.loads(run("rooms", "list", "--envelope").out)
    assert (found["meta"]["total_results"], len(found["data"])) == (5, 5)


def test_json_lines(run: Run, rooms: Emulator) -> None:
    lines = run("rooms", "list", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["unique_name"] for line in lines] == [f"room {n}" for n in range(5)]


def test_csv_has_dotted_columns(run: Run, examples: Emulator) -> None:
    result = run("phone-numbers", "voice", "list", "--format", "csv")
    header, row = csv.reader(io.StringIO(result.out))
    assert "call_forwarding.forwards_to" in header
    assert len(header) == len(row)


def test_fields(run: Run, rooms: Emulator) -> None:
    result = run("rooms", "list", "--fields", "unique_name, missing", "--limit", "1")
    assert json.loads(result.out) == [{"unique_name": "room 0", "missing": None}]
    result = run("rooms", "list", "--fields", "unique_name", "--limit=1", "--format=csv")
    assert result.out == "unique_name\nroom 0\n"


def test_fields_of_nested_objects() -> None:
    stream = io.StringIO()
    value = {"a": {"b": 1, "c": [{"d": 2}, {"d": 3}]}, "e.f": 4}
    Output("json", stream, Selection(["a.b", "a.c.d", "e.f", "a.b.x"])).value(value)
    assert json.loads(stream.getvalue()) == {"a.b": 1, "a.c.d": [2, 3], "e.f": 4, "a.b.x": None}


def test_a_query(run: Run, rooms: Emulator) -> None:
    result = run("rooms", "list", "--query", "[?unique_name=='room 3'].unique_name | [0]")
    assert json.loads(result.out) == "room 3"
    result = run("rooms", "list", "--query", "[].unique_name", "--format", "jsonl", "--limit=2")
    assert result.out == '"room 0"\n"room 1"\n'
    result = run("rooms", "list", "--query", "length(@)", "--all", "--page-size=2", "--format=csv")
    assert result.out == "5\n"


def test_a_table(run: Run, rooms: Emulator) -> None:
    header, *rows = run("rooms", "list", "--format", "table").out.splitlines()
    assert header.split()[:2] == ["id", "created_at"]
    assert "record_type" not in header
    assert len(rows) == 5


def test_a_table_of_one_object(run: Run, rooms: Emulator) -> None:
    room = next(iter(rooms.state["/rooms"]))
    lines = run("rooms", "retrieve", room, "--format", "table").out.splitlines()
    assert lines[0].split() == ["field", "value"]
    assert ["unique_name", "room 0"] in [line.split(maxsplit=1) for line in map(str.strip, lines)]


@pytest.mark.parametrize("format", ["table", "csv"])
def test_rows_that_are_not_objects(format: str) -> None:
    stream = io.StringIO()
    Output(format, stream).value(["a", 1, True])
    assert [line.strip() for line in stream.getvalue().splitlines()] == ["value", "a", "1", "true"]


def test_one_object_as_csv() -> None:
    stream = io.StringIO()
    Output("csv", stream).value({"a": {"b": [1, 2]}, "c": True, "d": "=1+1", "e": "+13125550100"})
    assert stream.getvalue() == 'a.b,c,d,e\n"[1,2]",true,\'=1+1,+13125550100\n'


def test_what_would_move_the_cursor_of_a_terminal_is_not_printed() -> None:
    stream = io.StringIO()
    Output("table", stream).value([{"text": "a\x1b[2Jb\r\nc"}])
    assert "\x1b[2J" not in stream.getvalue()
    assert "a [2Jb  c" in stream.getvalue()


def test_long_nested_values_are_cut_in_a_table() -> None:
    stream = io.StringIO()
    Output("table", stream, Selection(["a"])).value([{"a": list(range(100))}])
    assert "…" in stream.getvalue()


def test_long_integers_stay_exact() -> None:
    stream = io.StringIO()
    Output("json", stream).value({"id": 2**80})
    assert stream.getvalue() == f'{{\n  "id": {2**80}\n}}\n'


def test_a_terminal_gets_a_table_if_rich_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Output.of(None, Terminal(), Selection()).format == "table"
    assert Output.of(None, io.StringIO(), Selection()).format == "json"
    monkeypatch.setattr(output, "find_spec", lambda _: None)
    assert Output.of(None, Terminal(), Selection()).format == "json"


@pytest.mark.parametrize("words", ["--format=table", "--query=a"])
def test_extras_that_are_not_installed(
    run: Run, examples: Emulator, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "find_spec", lambda _: None)
    result = run("rooms", "list", words)
    assert (result.code, "pip install 'telnyx-async[cli]'" in result.err) == (2, True)
    assert not examples.requests
    assert run("rooms", "list").code == 0
    assert run("completion", "bash").code == 2


def test_output_to_a_file(run: Run, rooms: Emulator, tmp_path: Path) -> None:
    assert run("rooms", "list", "--output", str(tmp_path / "rooms.json")).out == ""
    assert len(json.loads((tmp_path / "rooms.json").read_text())) == 5
    result = run("rooms", "list", "--output", str(tmp_path / "missing" / "rooms.json"))
    assert (result.code, "No such file" in result.err) == (1, True)


def test_nothing_is_left_of_output_that_failed(run: Run, rooms: Emulator, tmp_path: Path) -> None:
    rooms.faults.add(Fault(operation="rooms.list", status=404))
    result = run("rooms", "list", "--all", "--page-size=2", "--output", str(tmp_path / "rooms"))
    assert result.code == 4
    assert list(tmp_path.iterdir()) == []


def test_no_content(run: Run, rooms: Emulator) -> None:
    room = next(iter(rooms.state["/rooms"]))
    assert run("rooms", "delete", room, "--yes") == (0, "", "")


def test_a_stream_of_events(run: Run, account: Emulator) -> None:
    words = ("ai", "openai", "chat", "create-completion", "--stream")
    result = run(*words, "--messages.0.role=user", "--messages.0.content=Hi")
    assert result.code == 0, result.err
    events = [json.loads(line) for line in result.out.splitlines()]
    assert len(events) > 1
    assert events[0]["object"] == "chat.completion.chunk"
    contents = run(
        *(*words, "--messages.0.role=user", "--messages.0.content=Hi"),
        *("--query", "choices[0].delta.content"),
    )
    assert "".join(filter(None, map(json.loads, contents.out.splitlines())))


def test_an_event_that_is_not_json() -> None:
    stream = io.StringIO()
    Output("json", stream).event("text")
    assert stream.getvalue() == '"text"\n'


def test_a_download(run: Run, examples: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "content"
    assert run("documents", "download", "a", "--output", str(file)).code == 0
    content = file.read_bytes()
    assert content
    assert run("documents", "download", "a", "--output", "-").out.encode() == content
    assert run("documents", "download", "a").out.encode() == content


def test_bytes_are_not_printed_on_a_terminal(
    run: Run, examples: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnyx_async._cli.execution import _write_content

    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    with pytest.raises(Exception, match="2 bytes, not text: pass --output FILE"):
        _write_content(b"\xff\x00", None)
    _write_content(b"text", None)
    assert terminal.getvalue() == "text"


def test_text_goes_to_a_file(run: Run, examples: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "content"
    operation = ("ai", "assistants", "get-texml", "a", "--output", str(file), "--fields=a")
    assert run(*operation).code == 0
    assert file.stat().st_size


def test_a_dry_run_prints_the_request_without_secrets(run: Run, examples: Emulator) -> None:
    result = run("rooms", "create", "--unique-name", "daily", "--dry-run", "--api-key", "SECRET")
    request: dict[str, Any] = json.loads(result.out)
    assert request["method"] == "POST"
    assert request["url"] == f"{examples.url}/rooms"
    assert request["body"] == {"unique_name": "daily"}
    assert "SECRET" not in result.out
    assert not examples.requests


def test_a_dry_run_without_a_body(run: Run, examples: Emulator) -> None:
    request = json.loads(run("rooms", "list", "--page-size=2", "--dry-run").out)
    assert request["url"].endswith("/v2/rooms?page%5Bsize%5D=2")
    assert "body" not in request


def test_a_dry_run_shows_the_names_of_files(run: Run, examples: Emulator, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    words = ("ai", "audio", "transcribe", "--model=deepgram/nova-3", f"--file={tmp_path / 'a'}")
    request = json.loads(run(*words, "--dry-run").out)
    assert request["body"]["file"] == f"@{tmp_path / 'a'}"
    assert not examples.requests


def test_a_local_emulator(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)
    monkeypatch.setenv("TELNYX_BASE_URL", "http://127.0.0.1:1/v2")
    assert json.loads(run("rooms", "retrieve", "any", "--local").out)["record_type"]


def test_a_reader_that_closes_the_pipe(examples: Emulator) -> None:
    command = f"{sys.executable} -m telnyx_async rooms list --help | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("usage: telnyx rooms list")
    assert done.stderr == ""


@pytest.mark.usefixtures("instant_retries")
def test_a_response_that_is_cut(run: Run, account: Emulator) -> None:
    account.faults.add(Fault(operation="balance.retrieve", truncate=1))
    assert run("balance", "retrieve").code == 6


def test_a_response_that_is_not_json() -> None:
    from telnyx_async import APIResponseValidationError, HttpResponse
    from telnyx_async._cli.execution import _decoded

    with pytest.raises(APIResponseValidationError):
        _decoded(HttpResponse(200, {"Content-Type": "application/json"}, b"{"))
