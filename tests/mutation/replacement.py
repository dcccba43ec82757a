"""Replacement of a loaded module's functions by those of a mutant."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from inspect import CO_OPTIMIZED
from itertools import zip_longest
from types import CodeType, FunctionType

__all__ = ["changed_lines", "replace_functions"]


def replace_functions(path: str, old: str, new: str) -> bool:
    """Give the functions of `path` the code of `new`; False where that is not enough.

    It is not enough where a mutant changes what runs at import: constants, defaults, decorators.
    """
    try:
        pairs = dict(_pairs(compile(old, path, "exec"), compile(new, path, "exec")))
    except _RunsAtImport:
        return False
    gc.unfreeze()  # what tests/conftest.py froze would not be found
    for each in gc.get_objects():
        # Not isinstance: the __class__ of a lazy object may be a property that fails.
        if type(each) is FunctionType and each.__code__.co_filename == path:
            replacement = pairs.get(each.__code__, each.__code__)
            if each.__code__.co_freevars != replacement.co_freevars:
                return False
            each.__code__ = replacement
    return True


class _RunsAtImport(Exception):
    """The body of a module or of a class differs."""


def _pairs(old: CodeType, new: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Yield the functions that differ, or that contain one that does."""
    if old.co_flags & CO_OPTIMIZED:  # a function: neither a module nor a class
        if old != new:
            yield old, new
    elif _own(old) != _own(new):
        raise _RunsAtImport
    for pair in zip(_nested(old), _nested(new), strict=False):
        yield from _pairs(*pair)


def _own(code: CodeType) -> tuple[object, ...]:
    constants = [repr(each) for each in code.co_consts if not isinstance(each, CodeType)]
    return code.co_code, constants, code.co_names, len(_nested(code))


def _nested(code: CodeType) -> list[CodeType]:
    return [each for each in code.co_consts if isinstance(each, CodeType)]


def changed_lines(old: str, new: str) -> set[int]:
    """Return the lines of the innermost statement with the first difference, without its body."""
    pairs = enumerate(zip_longest(old.splitlines(), new.splitlines()), 1)
    line = next(number for number, pair in pairs if len(set(pair)) > 1)
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(old)):
        if isinstance(node, ast.stmt | ast.ExceptHandler) and line in (lines := _head(node)):
            found = lines
    return set(found)


def _head(node: ast.stmt | ast.ExceptHandler) -> range:
    body = getattr(node, "body", None)
    last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
    return range(node.lineno, max(node.lineno, last) + 1)
