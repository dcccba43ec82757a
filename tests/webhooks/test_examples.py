"""The webhook examples of the documentation, each run as a process."""

from __future__ import annotations

import random
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError

import pytest

from telnyx_async.webhooks import KeyPair, sign
from tests.children import ROOT, environment

from .samples import encode

EXAMPLES = sorted((ROOT / "docs" / "examples").glob("webhooks_*.py"))
PAYLOAD = {"call_session_id": "s", "hangup_cause": "user_busy"}
BODY = encode({"data": {"event_type": "call.hangup", "id": "e1", "payload": PAYLOAD}})


def free_port() -> int:
    """Return a port that the system gives to no client.

    A connection that is tried again and again would be given the port that it is to reach, and
    succeed without a server.
    """
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def wait_for(port: int, process: subprocess.Popen[str]) -> None:
    while process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.01)
        else:
            return
    raise AssertionError("the example exited before it listened")


def deliver(port: int, keys: KeyPair) -> int:
    """Deliver the event as Telnyx does: again after 503, as of a store that takes too long."""
    while True:
        try:
            return post(port, keys)
        except HTTPError as error:
            if error.code != 503:
                raise


def post(port: int, keys: KeyPair) -> int:
    headers = {"Content-Type": "application/json", **sign(BODY, keys.private)}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/telnyx", BODY, headers)
    with urllib.request.urlopen(request) as response:
        status: int = response.status
        return status


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_example_handles_a_delivery_once(example: Path, keys: KeyPair, tmp_path: Path) -> None:
    port = free_port()
    variables = {
        "PORT": str(port),
        "TELNYX_PUBLIC_KEY": keys.public,
        "EVENTS": str(tmp_path / "events.db"),
    }
    with subprocess.Popen(
        [sys.executable, str(example)],
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            wait_for(port, process)
            assert [deliver(port, keys), deliver(port, keys)] == [200, 200]
        finally:
            process.terminate()
        assert process.stdout
        lines = process.stdout.read().splitlines()
        assert lines.count("call.hangup user_busy") == 1


def test_every_framework_has_an_example() -> None:
    frameworks = {"aiohttp", "asgi", "django", "fastapi", "flask", "starlette", "wsgi"}
    assert {path.stem.removeprefix("webhooks_") for path in EXAMPLES} == frameworks
