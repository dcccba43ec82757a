"""Rows from files and iterables, each with the line it comes from."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncIterable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import compress
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping
from telnyx_async.bulk._errors import LoadError, Problems, RowProblem

__all__ = ["Line", "Lines", "columns", "in_step", "numbered", "read"]

T = TypeVar("T")

Line: TypeAlias = tuple[int, tuple[str, ...], Sequence[Any]]
"""The number of a line, the names of its columns, and their values."""

Lines: TypeAlias = Iterable[Line]

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_READ_AHEAD = 1000


def read(path: Path, problems: Problems) -> Iterator[Line]:
    """Read a CSV file with a header, or JSON lines, by the name's end (`.jsonl`, `.ndjson`).

    In CSV an empty value is one that is left out. Lines that cannot be read are `problems`.
    """
    with _explained(path):
        yield from (_json_lines if path.suffix in _JSON_LINES else _csv)(path, problems)


def columns(path: Path) -> list[str] | None:
    """The names in a CSV file's header; None for JSON lines, where each row has its own."""
    if path.suffix in _JSON_LINES:
        return None
    with _explained(path), path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file), list[str]())


def numbered(rows: Iterable[Mapping[str, Any]]) -> Iterator[Line]:
    """Rows that are no lines of a file are counted."""
    for number, row in enumerate(rows, start=1):
        yield number, tuple(row), [*row.values()]


def in_step(rows: AsyncIterable[T], loop: asyncio.AbstractEventLoop) -> Iterator[T]:
    """Go over asynchronous rows in another thread than their loop's, many at a time."""
    source = aiter(rows)

    async def some() -> list[T]:
        found: list[T] = []
        while len(found) < _READ_AHEAD:
            try:
                found.append(await anext(source))
            except StopAsyncIteration:
                break
        return found

    while found := asyncio.run_coroutine_threadsafe(some(), loop).result():
        yield from found


def _csv(path: Path, problems: Problems) -> Iterator[Line]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = tuple(next(reader, ()))
        if len(set(header)) < len(header) or "" in header:
            raise LoadError([RowProblem(1, "a column has no name, or that of another")], 1)
        line = reader.line_num + 1
        try:
            for values in reader:
                if len(values) != len(header):
                    if values:
                        message = f"{len(values)} values for {len(header)} columns"
                        problems.add(line, message)
                elif "" in values:
                    yield line, tuple(compress(header, values)), [*filter(None, values)]
                else:
                    yield line, header, values
                line = reader.line_num + 1
        except csv.Error as error:
            problems.add(line, f"no CSV: {error}")


def _json_lines(path: Path, problems: Problems) -> Iterator[Line]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                row = _object(line)
            except ValueError as error:
                problems.add(number, str(error))
            else:
                yield number, tuple(row), [*row.values()]


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        value = _json.loads(line)
    except ValueError as error:
        raise ValueError(f"no JSON: {error}") from None
    if not is_mapping(value):
        raise ValueError("no JSON object")
    return value


@contextmanager
def _explained(path: Path) -> Generator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise _broken(f"{path} is not UTF-8: {error}") from None
    except OSError as error:
        raise _broken(f"{path} cannot be read: {error.strerror}") from None


def _broken(message: str) -> LoadError:
    return LoadError([RowProblem(0, message)], 1)
