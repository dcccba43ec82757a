"""Help, the tools beside the operations, completion, and what a start takes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from telnyx_async._cli import completion
from telnyx_async._cli.command import Telnyx, main
from telnyx_async._cli.documentation import describe_method
from telnyx_async._cli.tools import TOOLS
from telnyx_async._config import VERSION

from .conftest import Run

BUDGET = 60_000
"""Calls of Python functions that `telnyx rooms list --help` may make, imports included.

It makes 47,000 on Python 3.13 and 53,000 on 3.11, some 0.2 s of CPU time.
"""


def test_help_of_the_command(run: Run) -> None:
    result = run()
    assert result == run("--help")
    assert result.code == 0
    assert "  rooms                       Video rooms" in result.out
    assert "bulk" in result.out
    assert "\n  3    credentials are missing" in result.out


def test_help_of_a_group(run: Run) -> None:
    result = run("rooms", "--help")
    assert result.code == 0
    assert "Video rooms, in which participants meet" in result.out
    assert "create                      Create a video room" in result.out
    incomplete = run("rooms", "sessions")
    assert (incomplete.code, incomplete.out) == (2, "")
    assert "usage: telnyx rooms sessions COMMAND" in incomplete.err


def test_help_of_a_long_name(run: Run) -> None:
    assert "  phone-numbers-regulatory-requirements\n" in run().out


def test_help_of_an_operation(run: Run) -> None:
    result = run("rooms", "retrieve", "--help")
    assert result.code == 0
    assert "usage: telnyx rooms retrieve ROOM_ID [OPTIONS]" in result.out
    assert "GET /rooms/{room_id}" in result.out
    assert "Room to look up, from `rooms.create` or `rooms.list`." in result.out
    assert "returns:\n  Room, as .data: id" in result.out


def test_help_names_the_values_that_are_allowed(run: Run) -> None:
    text = " ".join(run("ai", "audio", "transcribe", "--help").out.split())
    assert "One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo" in text


def test_every_argument_is_explained(command: Telnyx) -> None:
    missing = [
        f"{name} {each.name}"
        for name in command.description.operations
        for each in describe_method(name).arguments
        if not each.meaning
    ]
    assert missing == []


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"telnyx-async {VERSION}\n"


def test_tools(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(f"  {name:<28}{tool.summary}\n" in run().out for name, tool in TOOLS.items())
    result = run("webhooks", "keys")
    assert (result.code, "TELNYX_PUBLIC_KEY" in result.out) == (0, True)
    with pytest.raises(SystemExit) as exited:
        run("bulk", "--help")
    assert exited.value.code == 0
    called: list[Sequence[str]] = []
    monkeypatch.setattr("telnyx_async.emulator.__main__.main", called.append)
    assert run("emulator", "--port", "0").code == 0
    assert called == [("--port", "0")]
    assert run("bulk", "status", "--journal", str(tmp_path / "missing" / "journal")).code == 4


def test_main_takes_the_arguments_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["telnyx", "--version"])
    assert main() == 0
    assert VERSION in capsys.readouterr().out


def test_help_starts_within_its_budget() -> None:
    script = """
import sys
calls = 0
def count(frame, event, argument):
    global calls
    calls += event == "call"
sys.setprofile(count)
from telnyx_async._cli.command import main
main(["rooms", "list", "--help"])
sys.setprofile(None)
print(calls)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(done.stdout.split()[-1]) < BUDGET


def test_help_loads_no_client() -> None:
    script = (
        "from telnyx_async._cli.command import main\nmain(['rooms', 'list', '--help'])\n"
        "import sys\nassert not {'aiohttp', 'asyncio', 'telnyx_async._client', 'rich'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)


COMPLETING = """
import json, os, sys
from telnyx_async._cli.command import Telnyx
from telnyx_async._cli.completion import complete

command, answers = Telnyx(), os.environ["_ARGCOMPLETE_STDOUT_FILENAME"]
for line in json.load(sys.stdin):
    os.environ |= {"COMP_LINE": line, "COMP_POINT": str(len(line))}
    try:
        complete(command)
    except SystemExit:
        print(json.dumps([each.strip() for each in open(answers).read().split("\\n")]))
"""


def completed(lines: Sequence[str], folder: Path) -> dict[str, list[str]]:
    """Return what a process answers to a shell for each line; it takes file descriptor 9."""
    environment = {
        **os.environ,
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(folder / "answers"),
    }
    done = subprocess.run(
        [sys.executable, "-c", COMPLETING],
        env=environment,
        input=json.dumps(lines),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answers = [json.loads(each) for each in done.stdout.splitlines()]
    return dict(zip(lines, answers, strict=True))


COMPLETIONS = {
    "telnyx room": ["room-compositions", "room-participants", "room-recordings", "rooms"],
    "telnyx emu": ["emulator"],
    "telnyx rooms re": ["retrieve"],
    "telnyx rooms list --inc": ["--include-sessions"],
    "telnyx rooms list --filter.d": ["--filter.date-created-at", "--filter.date-updated-at"],
    "telnyx rooms list --nothing.d": [""],
    "telnyx ai openai chat create-completion --messages.": ["--messages.0"],
    "telnyx rooms list --format j": ["json", "jsonl"],
    "telnyx messages send --type ": ["SMS", "MMS"],
    "telnyx nothing ": [""],
    "telnyx bulk re": ["resume", "resolve"],
    "telnyx bulk run rooms.sessions.list": ["rooms.sessions.list_0", "rooms.sessions.list_1"],
    "telnyx bulk run rooms.create rooms.csv --dr": ["--dry-run"],
    "telnyx bulk export --journal calls --state u": ["unknown"],
    "telnyx bulk resolve --as a": ["abandon"],
    "telnyx bulk nothing --j": [""],
    "telnyx webhooks l": ["listen"],
    "telnyx webhooks listen --ev": ["--events"],
    "telnyx webhooks c": ["curl"],
    "telnyx emulator --st": ["--stateless"],
    "telnyx emulator --port 0 --web": ["--webhook-url", "--webhook-failover-url"],
    "telnyx completion z": ["zsh"],
}


def test_completions(tmp_path: Path) -> None:
    assert completed(list(COMPLETIONS), tmp_path) == COMPLETIONS


def test_a_file_completes_where_a_tool_takes_one(tmp_path: Path) -> None:
    (tmp_path / "recorded.jsonl").touch()
    commands = ["webhooks curl", "bulk run rooms.create", "bulk status --journal"]
    answers = completed([f"telnyx {each} {tmp_path}/rec" for each in commands], tmp_path)
    assert [*answers.values()] == [[f"{tmp_path}/recorded.jsonl"]] * len(commands)


BASH = """
source {script}
COMP_LINE="{line}" COMP_POINT={point} COMP_WORDS=({line}) COMP_CWORD=2
COMP_TYPE=9 _python_argcomplete {line}
echo "${{COMPREPLY[@]}}"
"""
ZSH = """
autoload -Uz compinit; compinit -u -d {folder}/dump
source {script}
compadd() {{ print -r -- "$@" }}
_describe() {{ print -r -- "${{(@P)2}}" }}
words=({line}) CURRENT=3 BUFFER="{line}" CURSOR={point}
_python_argcomplete telnyx
"""
FISH = """
source {script}
complete --do-complete "{line}"
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "word", "meaning"),
    [
        ("telnyx rooms cr", "create", describe_method("rooms.create").summary),
        ("telnyx bulk exp", "export", "write rows as CSV or JSON lines"),
        ("telnyx webhooks cu", "curl", "print a signed curl command for each recorded body"),
        ("telnyx emulator --see", "--seed", "seed of ids and probabilities (default: 0)"),
        ("telnyx completion fi", "fish", ""),
    ],
)
@pytest.mark.parametrize(("shell", "code"), [("bash", BASH), ("zsh", ZSH), ("fish", FISH)])
def test_completion_in_a_shell(
    shell: str,
    code: str,
    line: str,
    word: str,
    meaning: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert completion.main([shell]) == 0
    script = tmp_path / "script"
    script.write_text(capsys.readouterr().out)
    command = tmp_path / "telnyx"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m telnyx_async "$@"\n')
    command.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [shell, "-c", code.format(script=script, folder=tmp_path, line=line, point=len(line))],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    shown = done.stdout.strip().replace("\t", ":").partition(":")
    assert shown[0] == word
    assert shown[2] in ("", meaning)  # bash shows words alone
