"""The recorded session of `docs/cli.md`: `python -m tests.cli.session` records it again."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from string import Template
from unittest import mock

from telnyx_async._cli.command import Telnyx
from telnyx_async.emulator import BlockingEmulator, VirtualClock

__all__ = ["PAGE", "commands", "recorded", "replay"]

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
_BLOCK = re.compile(r"(## A session\n.*?```console\n)(.*?)(```)", re.DOTALL)
_ASSIGNMENT = re.compile(r"(\w+)=\$\((telnyx .*)\)", re.DOTALL)


def recorded() -> str:
    """Return the session on the page: commands after `$`, each with what it printed."""
    found = _BLOCK.search(PAGE.read_text())
    assert found
    return found[2]


def commands(session: str) -> Iterator[str]:
    r"""Yield the commands of a session; a line that ends in `\` goes on."""
    joined = session.replace("\\\n", "\\\0")
    for line in joined.splitlines():
        if line.startswith("$ "):
            yield line.removeprefix("$ ").replace("\0", "\n")


def replay(session: str) -> str:
    """Return the session with what its commands print now, against an emulator of its own."""
    command, values, printed = Telnyx(), dict[str, str](), list[str]()
    with BlockingEmulator(clock=VirtualClock(running=False)) as server:
        environment = {"TELNYX_API_KEY": "KEY", "TELNYX_BASE_URL": server.url}
        with mock.patch.dict(os.environ, environment):
            for line in commands(session):
                assignment = _ASSIGNMENT.fullmatch(line)
                name, words = assignment.groups() if assignment else (None, line)
                output = _run(command, words, values)
                if name is not None:
                    values[name] = output.strip()
                    output = ""
                printed.append(f"$ {line}\n{output}")
    return "".join(printed)


def _run(command: Telnyx, line: str, values: dict[str, str]) -> str:
    out = io.StringIO()
    words = [
        Template(word).safe_substitute(values) for word in shlex.split(line.replace("\\\n", " "))
    ]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = command.run(words[1:])
    lines = "".join(f"{each.rstrip()}\n" for each in out.getvalue().splitlines())
    return lines + (f"(exit code {code})\n" if code else "")


if __name__ == "__main__":
    text = replay(recorded())
    PAGE.write_text(_BLOCK.sub(lambda found: found[1] + text + found[3], PAGE.read_text()))
