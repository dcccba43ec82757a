"""Rows from files and iterables, each with its line number."""

from __future__ import annotations

import asyncio
import csv
import re
import sys
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence
from io import BufferedReader, TextIOWrapper
from itertools import chain, compress
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from attrs import define, field

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping
from telnyx_async.bulk._errors import LoadError, Problems, RowProblem

__all__ = ["Line", "Lines", "RowFile", "iterate_in_thread", "numbered"]

T = TypeVar("T")

Line: TypeAlias = tuple[int, tuple[str, ...], Sequence[Any]]
"""The number of a line, the names of its columns, and their values."""

Lines: TypeAlias = Iterable[Line]

_STANDARD_INPUT = Path("-")
_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# Excel writes ";" where the comma is the decimal point, and names it in a line of its own.
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r'"?sep=(?P<delimiter>.)"?[\r\n]*', re.IGNORECASE)
# How many rows are fetched from an asynchronous iterable at a time: each switch of threads costs
# more than a row.
_FETCH_SIZE = 1000


@define(eq=False)
class RowFile:
    """A CSV file with a header, or JSON lines, which is opened and read once.

    It may be a pipe. It has JSON lines if its name ends in `.jsonl` or `.ndjson`; where the name
    says nothing, if it begins with a brace. `is_column` tells which names a header may have: by
    them a delimiter other than a comma is recognised.
    """

    path: Path
    is_column: Callable[[str], bool]
    header: tuple[str, ...] | None = field(default=None, init=False)
    _file: BufferedReader = field(init=False)
    _opened: BufferedReader | TextIOWrapper | None = field(default=None, init=False)
    _records: Iterator[list[str]] = field(init=False)
    _lines_read: Callable[[], int] = field(init=False)

    @classmethod
    def open(cls, path: Path, is_column: Callable[[str], bool]) -> RowFile:
        """Open a file, or standard input for `-`, and read the header of a CSV file.

        `LoadError` if the file or its header cannot be read.
        """
        source = cls(path, is_column)
        try:
            source._opened = source._file = _open(path)
            if not source._has_json():
                source._read_header()
        except (csv.Error, OSError, UnicodeDecodeError) as error:
            raise source._failure(error) from None
        return source

    def close(self) -> None:
        """Close the file, other than standard input."""
        if self._opened is not None:
            self._opened.close()

    def lines(self, problems: Problems) -> Iterator[Line]:
        """Return the rows, in one pass, and close the file. An empty CSV field is left out.

        Lines that cannot be parsed are added to `problems`; `LoadError` if the file cannot be read.
        """
        try:
            yield from (
                self._json_lines(problems)
                if self.header is None
                else self._csv_lines(self.header, problems)
            )
        except (OSError, UnicodeDecodeError) as error:
            raise self._failure(error) from None
        finally:
            self.close()

    def _has_json(self) -> bool:
        if self.path.suffix in _JSON_LINES:
            return True
        if self.path.suffix == ".csv":
            return False
        return self._file.peek().removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(b"{")

    def _read_header(self) -> None:
        self._opened = text = TextIOWrapper(self._file, encoding="utf-8-sig", newline="")
        first, skipped = text.readline(), 0
        separator = _SEPARATOR_LINE.fullmatch(first)
        if separator is not None:
            first, skipped = text.readline(), 1
        delimiter = separator["delimiter"] if separator else self._delimiter(first)
        reader = csv.reader(chain([first], text), delimiter=delimiter, strict=True)
        # `line_num` is the last line of a record, whose quoted fields may span several.
        self._records, self._lines_read = reader, lambda: reader.line_num + skipped
        self.header = tuple(next(reader, ()))
        if len(set(self.header)) < len(self.header) or "" in self.header:
            self.close()
            line = self._lines_read()
            raise LoadError([RowProblem(line, "a column name is empty or occurs twice")], 1)

    def _delimiter(self, line: str) -> str:
        """Return the delimiter by which most of the names in a header are known."""

        def known(delimiter: str) -> int:
            try:
                [names] = csv.reader([line], delimiter=delimiter)
            except (csv.Error, ValueError):
                return 0
            return sum(map(self.is_column, names))

        return max(_DELIMITERS, key=known)

    def _csv_lines(self, header: tuple[str, ...], problems: Problems) -> Iterator[Line]:
        line = self._lines_read() + 1
        try:
            for values in self._records:
                if len(values) != len(header) or "" in values or values[0].isspace():
                    if any(map(str.strip, values)):  # not an empty line, nor only separators
                        yield from _short_line(line, header, values, problems)
                else:
                    yield line, header, values
                line = self._lines_read() + 1
        except csv.Error as error:
            problems.add(line, f"invalid CSV: {error}")

    def _json_lines(self, problems: Problems) -> Iterator[Line]:
        for number, line in enumerate(self._file, start=1):
            text = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
            if not text.strip():
                continue
            try:
                row = _json_object(text)
            except ValueError as error:
                problems.add(number, str(error))
            else:
                yield number, tuple(row), [*row.values()]

    def _failure(self, error: Exception) -> LoadError:
        self.close()
        if isinstance(error, csv.Error):
            return LoadError([RowProblem(1, f"invalid CSV in the header: {error}")], 1)
        if isinstance(error, UnicodeDecodeError):
            return LoadError([RowProblem(0, f"{self.path} is not UTF-8: {error}")], 1)
        reason = getattr(error, "strerror", None) or error
        return LoadError([RowProblem(0, f"{self.path} cannot be read: {reason}")], 1)


def _open(path: Path) -> BufferedReader:
    if path == _STANDARD_INPUT:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    return path.open("rb")


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


def _short_line(
    line: int, header: tuple[str, ...], values: Sequence[str], problems: Problems
) -> Iterator[Line]:
    """Return a line without its empty fields; one with too few or many values is a problem."""
    if len(values) == len(header):
        yield line, tuple(compress(header, values)), [*filter(None, values)]
    else:
        problems.add(line, f"{len(values)} values for {len(header)} columns")


def _json_object(line: bytes) -> Mapping[str, Any]:
    try:
        value = _json.loads(line)
    except ValueError as error:
        raise ValueError(f"invalid JSON: {error}") from None
    if not is_mapping(value):
        raise ValueError("not a JSON object")
    return value
