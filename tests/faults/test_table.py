"""Each fault of the table, by both packages; what counts is what the server saw."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

import pytest

from telnyx_async import APIError
from telnyx_async._transport import direct

from .calls import COLOURS, outcome
from .secrets import BY_KEY, BY_OAUTH
from .server import FaultServer
from .table import TABLE, Case

# The bridge to blocking code is the same whichever way a request takes.
DAILY_ASYNC = ("async", pytest.param("sync", marks=pytest.mark.slow))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.rows[0]}-{case.name}")
async def test_fault(case: Case, colour: str) -> None:
    await meet(case, colour, BY_KEY)


@pytest.mark.parametrize("colour", DAILY_ASYNC)
@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, marks=[pytest.mark.slow] if case.takes_time else [])
        for case in TABLE
        if not case.unread
    ],
    ids=lambda case: f"{case.rows[0]}-{case.name}",
)
async def test_fault_by_oauth(case: Case, colour: str) -> None:
    await meet(case, colour, BY_OAUTH)


@pytest.mark.parametrize("colour", DAILY_ASYNC)
@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.rows[0]}-{case.name}")
async def test_fault_through_a_session(
    case: Case, colour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with an aiohttp version whose session is not bypassed."""
    monkeypatch.setattr(direct, "_TESTED", "0.0.")
    await meet(case, colour, BY_KEY)


async def meet(case: Case, colour: str, credentials: Mapping[str, str]) -> None:
    async with FaultServer(*case.script, unread=case.unread) as server:
        came = await outcome(colour, server.url, case.make, **credentials, **case.options)
    assert type(came.error) is (case.error or type(None)), came.error
    assert len(server.hits) == case.hits
    assert case.waits(came.waits), came.waits
    assert len({(hit.body, hit.headers.get("idempotency-key")) for hit in server.hits}) <= 1
    if case.gives is not None:
        assert came.value.data.id == case.gives
    if came.error is not None:
        _says(case, came.error)


def _says(case: Case, error: BaseException) -> None:
    assert isinstance(error, APIError)
    assert error.sent is case.sent
    assert case.says in str(error)
    assert "\n" not in str(error)
    for name, value in case.facts.items():
        assert getattr(error, name) == value
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (type(error), str(error))
