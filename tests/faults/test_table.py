"""Each fault of the table, by both packages; what counts is what the server saw."""

from __future__ import annotations

import logging
import pickle

import pytest

from telnyx_async import APIError

from .calls import COLOURS, KEY, outcome
from .server import FaultServer
from .table import TABLE, Case


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.rows[0]}-{case.name}")
async def test_fault(case: Case, colour: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with FaultServer(*case.script, unread=case.unread) as server:
        came = await outcome(colour, server.url, case.make, **case.options)
    assert type(came.error) is (case.error or type(None)), came.error
    assert len(server.hits) == case.hits
    assert case.waits(came.waits), came.waits
    assert len({(hit.body, hit.headers.get("idempotency-key")) for hit in server.hits}) <= 1
    assert KEY not in caplog.text
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
