"""Commands run in this process, against an emulator in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from telnyx_async._cli.command import Telnyx
from telnyx_async._retries import SystemClock
from telnyx_async.emulator import BlockingEmulator, Emulator


class Result(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture(scope="session")
def command() -> Telnyx:
    """The command, which has read the description of the API once for all tests."""
    return Telnyx()


@pytest.fixture
def run(command: Telnyx, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*words: str) -> Result:
        code = command.run(words)
        return Result(code, *capsys.readouterr())

    return run_command


@pytest.fixture
def instant_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let retries follow each other at once."""
    monkeypatch.setattr(SystemClock, "sleep", staticmethod(lambda seconds: asyncio.sleep(0)))


@pytest.fixture(scope="session")
def example_server() -> Iterator[Emulator]:
    """An emulator that answers every valid request with an example."""
    with BlockingEmulator(stateful=False) as server:
        yield server


@pytest.fixture(scope="session")
def account_server() -> Iterator[Emulator]:
    with BlockingEmulator() as server:
        yield server


@pytest.fixture
def examples(example_server: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """The environment of commands that are answered with examples."""
    example_server.reset()
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", example_server.url)
    return example_server


@pytest.fixture
def account(account_server: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """The environment of commands of an account that is empty."""
    account_server.reset()
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", account_server.url)
    return account_server
