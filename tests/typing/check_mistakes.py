"""Both checkers refuse what is wrong, on exactly the lines that are."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

MISTAKES = Path(__file__).parent / "rejected" / "mistakes.py"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wrong_lines() -> set[int]:
    lines = MISTAKES.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if "  # wrong: " in line}


def run(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def test_mypy(wrong_lines: set[int]) -> None:
    output = run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(MISTAKES))
    assert {int(n) for n in re.findall(r"mistakes\.py:(\d+): error", output)} == wrong_lines


def test_basedpyright(wrong_lines: set[int]) -> None:
    checker = (sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable)
    report = json.loads(run(*checker, "--outputjson", str(MISTAKES)))
    found = {
        item["range"]["start"]["line"] + 1
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    }
    assert found == wrong_lines


def test_signatures_have_no_private_names(tmp_path: Path) -> None:
    """What an editor shows: `max_participants: int | Unset = UNSET`."""
    source = tmp_path / "signatures.py"
    source.write_text(
        "from typing import reveal_type\n"
        "from telnyx_async import AsyncTelnyx\n"
        "from telnyx_sync import Telnyx\n"
        "def signatures(client: AsyncTelnyx, blocking: Telnyx) -> None:\n"
        "    reveal_type(client.rooms.create)\n"
        "    reveal_type(client.rooms.sessions.list)\n"
        "    reveal_type(client.ai.assistants.create)\n"
        "    reveal_type(blocking.rooms.create)\n"
    )
    checker = (sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable)
    report = json.loads(run(*checker, "--outputjson", str(source)))
    shown = [item["message"] for item in report["generalDiagnostics"]]

    assert len(shown) == 4
    assert "max_participants: int | Unset = UNSET" in shown[0]
    assert "filter: RoomSessionFilter | Unset = UNSET" in shown[1]
    assert "a2a_agents: Sequence[A2AAgentParam | Model] | Unset = UNSET" in shown[2]
    assert "max_participants: int | Unset = UNSET" in shown[3]
    assert not [text for text in shown if re.search(r"\b_[A-Za-z]", text)]
