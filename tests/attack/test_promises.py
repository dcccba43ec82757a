"""`docs/reliability.md` names the tests that hold its promises: they exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reliability.md").read_text()
NAMED = sorted(set(re.findall(r"`(tests/\S+)`", PAGE)))
PROMISES = [line for line in PAGE.splitlines() if line.startswith("| **")]


@pytest.mark.parametrize("named", NAMED)
def test_it_exists(named: str) -> None:
    file, _, name = named.partition("::")
    functions = {
        node.name
        for node in ast.walk(ast.parse((ROOT / file).read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert name in functions


@pytest.mark.parametrize("promise", PROMISES, ids=lambda line: line.split("**")[1])
def test_every_promise_is_held_by_a_test(promise: str) -> None:
    assert "`tests/" in promise.rstrip("| ").rpartition("|")[2]
