"""A pytest plugin: what the official tests skip is run, and all outcomes are logged."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_asyncio import is_async_test

LOG = Path(os.environ["PEER_LOG"])
_SKIPPED = "Mock server tests are disabled"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.own_markers[:] = [
            mark for mark in item.own_markers if mark.kwargs.get("reason") != _SKIPPED
        ]
        if is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    outcome: Any = yield
    report = outcome.get_result()
    if report.when != "call" and report.passed:
        return
    error = call.excinfo.value if call.excinfo else None
    line = {
        "test": item.nodeid,
        "outcome": report.outcome,
        "error": None if error is None else f"{type(error).__name__}: {error}"[:1000],
    }
    with LOG.open("a") as log:
        log.write(f"{json.dumps(line)}\n")
