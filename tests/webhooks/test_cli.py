"""The command line: keys, and recorded webhooks as signed curl commands."""

from __future__ import annotations

import io
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from telnyx_async.webhooks import unwrap
from telnyx_async.webhooks.__main__ import main

RECORDED = """
{"data":{"event_type":"message.received","id":"1","payload":{"text":"it's \\u00e9"}}}

AccountSid=a&CallSid=b&CallStatus=answered
"""


def test_recorded_webhooks_become_signed_curl_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["keys"])
    pair = dict(
        line.removeprefix("export ").split("=", 1)
        for line in capsys.readouterr().out.split("\n")[:2]
    )
    monkeypatch.setenv("TELNYX_WEBHOOK_PRIVATE_KEY", pair["TELNYX_WEBHOOK_PRIVATE_KEY"])
    (tmp_path / "events").write_text(RECORDED)
    main(["curl", str(tmp_path / "events"), "http://localhost:8000/telnyx"])
    commands = capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.StringIO(RECORDED))
    main(["curl", "-", "http://localhost:8000/telnyx"])
    assert len(capsys.readouterr().out.splitlines()) == 2
    types = []
    for line in commands.splitlines():
        command = shlex.split(line)
        assert command[0] == "curl"
        headers = dict(word.split(": ") for before, word in pairwise(command) if before == "-H")
        event = unwrap(command[-2], headers, pair["TELNYX_PUBLIC_KEY"])
        types.append((event.event_type, headers["content-type"]))
    assert types == [
        ("message.received", "application/json"),
        ("texml.call-answered", "application/x-www-form-urlencoded"),
    ]


def test_curl_needs_a_private_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_WEBHOOK_PRIVATE_KEY", raising=False)
    (tmp_path / "events").touch()
    with pytest.raises(SystemExit, match="TELNYX_WEBHOOK_PRIVATE_KEY"):
        main(["curl", str(tmp_path / "events"), "http://localhost"])


def test_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "telnyx_async.webhooks", "keys"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "TELNYX_PUBLIC_KEY=" in printed
