"""What a trial of mutants replaces."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest

from .replacement import changed_lines, replace_functions

OLD = """
def double(number):
    return number * 2

def adder(first):
    return lambda second: first + second

LIMIT = 5
"""


@pytest.mark.parametrize(
    ("before", "after", "replaced", "results"),
    [
        ("number * 2", "number * 3", True, (6, 3)),
        ("first + second", "first - second", True, (4, -1)),
        ("first + second", "second", False, (4, 3)),  # which closes over nothing
        ("LIMIT = 5", "LIMIT = 6", False, (4, 3)),
    ],
)
def test_functions_that_are_loaded(
    before: str, after: str, replaced: bool, results: tuple[int, int], tmp_path: Path
) -> None:
    path = str(tmp_path / "module.py")
    module: dict[str, Any] = {}
    exec(compile(OLD, path, "exec"), module)
    added = module["adder"](1)
    gc.freeze()  # as tests/conftest.py does: the collector no longer lists them
    assert replace_functions(path, OLD, OLD.replace(before, after)) is replaced
    assert (module["double"](2), added(2)) == results


def test_lines_of_a_change() -> None:
    new = OLD.replace("first + second", "first - second")
    assert changed_lines(OLD, new) == {6}
