"""Rows from files and iterables, each with its line number."""

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

__all__ = ["Line", "Lines", "iterate_in_thread", "numbered", "read_header", "read_lines"]

T = TypeVar("T")

Line: TypeAlias = tuple[int, tuple[str, ...], Sequence[Any]]
"""The number of a line, the names of its columns, and their values."""

Lines: TypeAlias = Iterable[Line]

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
# How many rows are fetched from an asynchronous iterable at a time: each switch of threads costs
# more than a row.
_FETCH_SIZE = 1000


def read_lines(path: Path, problems: Problems) -> Iterator[Line]:
    """Read a CSV file with a header, or JSON lines if the name ends in `.jsonl` or `.ndjson`.

    An empty CSV field is left out. Lines that cannot be parsed are added to `problems`;
    `LoadError` if the file cannot be read.
    """
    with _reading(path):
        yield from (_json_lines if path.suffix in _JSON_LINES else _csv_lines)(path, problems)


def read_header(path: Path) -> list[str] | None:
    """Return the column names of a CSV file; None for JSON lines, where each row has its own."""
    if path.suffix in _JSON_LINES:
        return None
    with _reading(path), path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file), list[str]())


def numbered(rows: Iterable[Mapping[str, Any]]) -> Iterator[Line]:
    """Number rows that do not come from a file, from 1."""
    for number, row in enumerate(rows, start=1):
        yield number, tuple(row), [*row.values()]


def iterate_in_thread(rows: AsyncIterable[T], loop: asyncio.AbstractEventLoop) -> Iterator[T]:
    """Iterate over asynchronous rows in a thread other than that of their event loop."""
    source = aiter(rows)

    async def fetch() -> list[T]:
        found: list[T] = []
        while len(found) < _FETCH_SIZE:
            try:
                found.append(await anext(source))
            except StopAsyncIteration:
                break
        return found

    while found := asyncio.run_coroutine_threadsafe(fetch(), loop).result():
        yield from found


def _csv_lines(path: Path, problems: Problems) -> Iterator[Line]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = tuple(next(reader, ()))
        if len(set(header)) < len(header) or "" in header:
            raise LoadError([RowProblem(1, "a column name is empty or occurs twice")], 1)
        # `line_num` is the last line of a record, whose quoted fields may span several.
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
            problems.add(line, f"invalid CSV: {error}")


def _json_lines(path: Path, problems: Problems) -> Iterator[Line]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                row = _json_object(line)
            except ValueError as error:
                problems.add(number, str(error))
            else:
                yield number, tuple(row), [*row.values()]


def _json_object(line: bytes) -> Mapping[str, Any]:
    try:
        value = _json.loads(line)
    except ValueError as error:
        raise ValueError(f"invalid JSON: {error}") from None
    if not is_mapping(value):
        raise ValueError("not a JSON object")
    return value


@contextmanager
def _reading(path: Path) -> Generator[None]:
    """Raise `LoadError` if a file cannot be read."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise _unreadable(f"{path} is not UTF-8: {error}") from None
    except OSError as error:
        raise _unreadable(f"{path} cannot be read: {error.strerror}") from None


def _unreadable(message: str) -> LoadError:
    return LoadError([RowProblem(0, message)], 1)
