"""What procrastinate does while its database is away; `test_worker.py` has it with a database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from procrastinate.exceptions import ConnectorException

from telnyx_async.bulk import JournalError
from telnyx_async.bulk._journal import database
from telnyx_async.bulk._procrastinate import _patiently, ignore_lost_connections


def losing(count: int) -> tuple[list[int], Callable[[], Awaitable[None]]]:
    """Return a function whose first calls find no connection, and the numbers of its calls."""
    calls = list[int]()

    async def act() -> None:
        calls.append(len(calls))
        if len(calls) <= count:
            raise ConnectorException("no connection")

    return calls, act


async def test_a_lost_connection_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnyx_async.bulk._procrastinate._POLL_INTERVAL", 0)
    calls, act = losing(3)
    await _patiently(act)
    assert calls == [0, 1, 2, 3]


async def test_it_is_given_up_like_the_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "RECONNECT_TIME", -1.0)
    calls, act = losing(3)
    with pytest.raises(JournalError):
        await _patiently(act)
    assert calls == [0]


async def test_other_errors_of_background_tasks_are_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop, reported = asyncio.get_running_loop(), list[Any]()
    monkeypatch.setattr(loop, "default_exception_handler", reported.append)
    other = {"message": "other", "exception": ValueError()}
    ignore_lost_connections(loop, {"message": "lost", "exception": ConnectorException("x")})
    ignore_lost_connections(loop, other)
    assert reported == [other]
