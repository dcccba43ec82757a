"""Rows from files and iterables, each with the line it comes from."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncIterable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from telnyx_async import _json
from telnyx_async._values import is_mapping
from telnyx_async.bulk._errors import LoadError, RowProblem

__all__ = ["Line", "Lines", "columns", "in_step", "numbered", "read"]

T = TypeVar("T")

Line: TypeAlias = tuple[int, Mapping[str, Any] | str]
"""The number of a line and its values, or what is wrong with it."""

Lines: TypeAlias = Iterable[Line]

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_READ_AHEAD = 1000


def read(path: Path) -> Iterator[Line]:
    """Read a CSV file with a header, or JSON lines, by the name's end (`.jsonl`, `.ndjson`)."""
    with _explained(path):
        yield from (_json_lines if path.suffix in _JSON_LINES else _csv)(path)


def columns(path: Path) -> list[str] | None:
    """The names in a CSV file's header; None for JSON lines, where each row has its own."""
    if path.suffix in _JSON_LINES:
        return None
    with _explained(path), path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file), list[str]())


def numbered(rows: Iterable[Mapping[str, Any]]) -> Iterator[Line]:
    """Rows that are no lines of a file are counted."""
    return enumerate(rows, start=1)


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


def _csv(path: Path) -> Iterator[Line]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = next(reader, list[str]())
        if len(set(header)) < len(header) or "" in header:
            raise LoadError([RowProblem(1, "a column has no name, or that of another")], 1)
        line = reader.line_num + 1
        try:
            for values in reader:
                if len(values) == len(header):
                    yield line, dict(zip(header, values, strict=True))
                elif values:
                    yield line, f"{len(values)} values for {len(header)} columns"
                line = reader.line_num + 1
        except csv.Error as error:
            yield line, f"no CSV: {error}"


def _json_lines(path: Path) -> Iterator[Line]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield number, _object(line)


def _object(line: bytes) -> Mapping[str, Any] | str:
    try:
        value = _json.loads(line)
    except ValueError as error:
        return f"no JSON: {error}"
    return value if is_mapping(value) else "no JSON object"


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
