"""Exit codes, messages, and the question before something is deleted."""

from __future__ import annotations

import io
import sys

import pytest

from telnyx_async import AmbiguousSendError, APIConnectionError, ConnectError, RateLimitTimeoutError
from telnyx_async._cli.command import Telnyx
from telnyx_async._cli.confirmation import is_destructive
from telnyx_async._cli.failures import exit_code, message_of
from telnyx_async._operation import Operation, Replay
from telnyx_async.emulator import Emulator, Fault

from .conftest import Run

POST = Operation("POST", "/messages")
PUT = Operation("PUT", "/messages/{id}", replay=Replay.SAFE)
GET = Operation("GET", "/messages")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 1), (401, 3), (403, 3), (404, 4), (409, 1), (422, 1), (429, 5), (500, 1)],
)
def test_exit_codes_of_responses(run: Run, account: Emulator, status: int, code: int) -> None:
    account.faults.add(Fault(operation="rooms.list", status=status, retry_after="0"))
    result = run("rooms", "list")
    assert (result.code, result.out) == (code, "")
    assert result.err.startswith("error: ")
    assert "Injected fault" in result.err


@pytest.mark.usefixtures("instant_retries")
def test_exit_codes_of_connections(run: Run, account: Emulator) -> None:
    account.faults.add(Fault(operation="messages.send", reset="after"))
    words = ("messages", "send", "--from=+13125550100", "--to=+13125550101", "--text=Hi")
    assert run(*words).code == 7
    assert run("rooms", "list", "--base-url", "http://127.0.0.1:1").code == 6
    assert run(*words, "--base-url", "http://127.0.0.1:1").code == 6


@pytest.mark.parametrize(
    ("error", "operation", "code"),
    [
        (AmbiguousSendError(), POST, 7),
        (AmbiguousSendError(), PUT, 6),
        (AmbiguousSendError(), GET, 6),
        (ConnectError(), POST, 6),
        (RateLimitTimeoutError(), POST, 5),
        (OSError(), None, 1),
    ],
)
def test_exit_codes_of_errors(error: Exception, operation: Operation | None, code: int) -> None:
    assert exit_code(error, operation) == code


def test_missing_credentials(run: Run, account: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_API_KEY")
    result = run("rooms", "list")
    assert (result.code, "TELNYX_API_KEY" in result.err) == (3, True)


def test_the_key_is_not_shown(run: Run, account: Emulator) -> None:
    account.faults.add(Fault(status=401))
    result = run("rooms", "list", "--api-key", "SECRET-KEY")
    assert result.code == 3
    assert "SECRET-KEY" not in result.out + result.err


def test_a_message_has_what_support_needs() -> None:
    error = APIConnectionError()
    error.add_note("the request was not sent again")
    error.request_id = "abc"  # type: ignore[attr-defined]
    assert message_of(error).splitlines()[-2:] == [
        "the request was not sent again",
        "request id: abc",
    ]
    assert message_of(OSError()) == "OSError"


def test_an_interruption(command: Telnyx, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Telnyx, "_run", lambda *_: interrupt(None))
    assert command.run(["rooms", "list"]) == 130


@pytest.mark.parametrize(
    ("operation", "verb", "asks"),
    [
        ("rooms.delete", "DELETE", True),
        ("rooms.sessions.actions.kick", "POST", True),
        ("recordings.actions.delete", "POST", True),
        ("sub_number_orders.cancel", "PATCH", True),
        ("sim_cards.actions.bulk_disable_voice", "POST", True),
        ("rooms.sessions.actions.mute", "POST", False),
        ("number_reservations.actions.extend", "POST", False),
        ("messages.send", "POST", False),
        ("calls.actions.hangup", "POST", False),
        ("rooms.list", "GET", False),
    ],
)
def test_what_is_destructive(operation: str, verb: str, asks: bool) -> None:
    assert is_destructive(operation, verb) is asks


def test_without_a_terminal_nothing_is_deleted(run: Run, examples: Emulator) -> None:
    result = run("rooms", "delete", "a")
    assert (result.code, "without a terminal it needs --yes" in result.err) == (2, True)
    assert not examples.requests
    assert run("rooms", "delete", "a", "--yes").code == 0
    assert [each.method for each in examples.requests] == ["DELETE"]


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("YES", 0), ("n", 2), ("", 2)])
def test_a_terminal_is_asked(
    command: Telnyx, examples: Emulator, answer: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\n"))
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert command.run(["rooms", "delete", "a"]) == code
    assert "telnyx rooms delete a: are you sure? [y/N]" in terminal.getvalue()
    assert len(examples.requests) == (code == 0)


def test_a_terminal_is_told_of_more_pages(
    command: Telnyx, account: Emulator, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        run("rooms", "create", "--unique-name", name)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert command.run(["rooms", "list", "--page-size", "2"]) == 0
    assert "there are more pages: --all prints them" in terminal.getvalue()
    assert "2 rows" in terminal.getvalue()
