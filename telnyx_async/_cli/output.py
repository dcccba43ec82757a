"""What a command prints: values as JSON, JSON Lines, CSV, text or a table."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from attrs import frozen

from telnyx_async import _json
from telnyx_async._cli.failures import UsageError
from telnyx_async._frames.flattening import flattened, value_at
from telnyx_async._frames.spreadsheets import inert
from telnyx_async._json import is_array, is_object

__all__ = ["Output", "Selection", "is_installed", "opened", "say"]

_MAX_COLUMNS = 8
_MAX_CELL = 60
_EXTRA = "pip install 'telnyx-async[cli]'"

_Write: TypeAlias = Callable[[Any], None]


def say(text: object) -> None:
    """Print a message to standard error: standard output is for data."""
    print(text, file=sys.stderr, flush=True)


def is_installed(module: str) -> bool:
    """Whether a library of the extra `cli` is installed."""
    return find_spec(module) is not None


@frozen
class Selection:
    """What is printed of the values: dotted `fields` of each object, or a JMESPath `query`."""

    fields: Sequence[str] = ()
    query: str | None = None

    @classmethod
    def parse(cls, fields: str | None, query: str | None) -> Selection:
        """`UsageError` for a query that cannot be evaluated."""
        if query is not None:
            _compiled(query)
        return cls([name.strip() for name in (fields or "").split(",") if name.strip()], query)

    def one(self, value: Any) -> Any:
        """Return the selected fields of an object."""
        if not self.fields or not is_object(value):
            return value
        return {name: value_at(value, name) for name in self.fields}

    def all(self, value: Any) -> Any:
        """Return what the query selects."""
        return value if self.query is None else _compiled(self.query).search(value)


def _compiled(query: str) -> Any:
    if not is_installed("jmespath"):
        raise UsageError(f"--query needs jmespath: {_EXTRA}")
    import jmespath  # noqa: PLC0415 - an extra
    from jmespath.exceptions import JMESPathError  # noqa: PLC0415

    try:
        return jmespath.compile(query)
    except JMESPathError as error:
        raise UsageError(f"--query is not a JMESPath expression: {error}") from None


@frozen
class Output:
    """Prints the values of a command in one format."""

    format: str
    stream: TextIO
    selection: Selection = Selection()

    @classmethod
    def of(cls, chosen: str | None, stream: TextIO, selection: Selection) -> Output:
        """Return the output in the chosen format: by default a table on a terminal, else JSON."""
        if chosen == "table" and not is_installed("rich"):
            raise UsageError(f"--format table needs rich: {_EXTRA}")
        default = "table" if stream.isatty() and is_installed("rich") else "json"
        return cls(chosen or default, stream, selection)

    def value(self, value: Any) -> None:
        """Print one value, or each item of a list."""
        selected = self.selection.all(value)
        if is_array(selected):
            with self._rows() as write:
                for row in selected:
                    write(self.selection.one(row))
            return
        selected = self.selection.one(selected)
        if self.format == "text" and not is_object(selected):
            self._line(_text(selected))
        elif self.format == "json" or not is_object(selected):
            self._line(_pretty(selected) if self.format == "json" else _compact(selected))
        elif self.format == "table":
            self._table(("field", "value"), flattened(selected).items())
        else:
            with self._rows() as write:
                write(selected)

    @contextlib.contextmanager
    def rows(self) -> Generator[_Write]:
        """Print rows as they come; a table, and what a query selects, when all have come."""
        if self.selection.query is not None:
            found: list[Any] = []
            yield found.append
            self.value(found)
            return
        with self._rows() as write:
            yield lambda row: write(self.selection.one(row))

    def event(self, text: str) -> None:
        """Print an event of a stream as it arrives, on one line; not where a query selects null."""
        try:
            value = _json.loads(text.encode())
        except ValueError:
            value = text
        selected = self.selection.one(self.selection.all(value))
        if selected is not None:
            self._line(_text(selected) if self.format == "text" else _compact(selected))

    @contextlib.contextmanager
    def _rows(self) -> Generator[_Write]:
        match self.format:
            case "json":
                with self._array() as write:
                    yield write
            case "jsonl":
                yield lambda row: self._line(_compact(row))
            case "text":
                yield lambda row: self._line(_text(row))
            case "csv":
                yield _CSVRows(self.stream, self.selection.fields)
            case _:
                rows: list[Any] = []
                yield rows.append
                self._print_table(rows)

    @contextlib.contextmanager
    def _array(self) -> Generator[_Write]:
        """Print an array whose items are written one by one."""
        begin = "[\n"

        def write(row: Any) -> None:
            nonlocal begin
            text = _pretty(row).replace("\n", "\n  ")
            self.stream.write(f"{begin}  {text}")
            begin = ",\n"

        yield write
        self._line("[]" if begin == "[\n" else "\n]")

    def _print_table(self, rows: Sequence[Any]) -> None:
        if not rows:
            return
        if not all(map(is_object, rows)):
            self._table(("value",), [(row,) for row in rows])
            return
        flat = rows if self.selection.fields else [flattened(row) for row in rows]
        columns = self.selection.fields or _shown_columns(flat)
        self._table(columns, [[row.get(name) for name in columns] for row in flat])

    def _table(self, columns: Sequence[str], rows: Iterable[Iterable[Any]]) -> None:
        from rich.console import Console  # noqa: PLC0415 - an extra
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        table = Table(box=None, pad_edge=False, header_style="bold")
        for name in columns:
            table.add_column(name, overflow="fold")
        for row in rows:
            table.add_row(*(Text(_cell(value)) for value in row))
        terminal = self.stream.isatty()
        Console(file=self.stream, width=None if terminal else 200).print(table)

    def _line(self, text: str) -> None:
        self.stream.write(f"{text}\n")
        self.stream.flush()


class _CSVRows:
    """Writes rows as CSV. The first row decides on the columns unless they were chosen."""

    def __init__(self, stream: TextIO, columns: Sequence[str]) -> None:
        self._writer = csv.writer(stream, lineterminator="\n")
        self._columns = columns
        self._chosen = bool(columns)
        self._has_header = False

    def __call__(self, row: Any) -> None:
        flat = row if is_object(row) else {"value": row}
        flat = flat if self._chosen else flattened(flat)
        if not self._has_header:
            self._columns = self._columns or [*flat]
            self._writer.writerow(self._columns)
            self._has_header = True
        self._writer.writerow([inert(_csv_cell(flat.get(name))) for name in self._columns])


def _shown_columns(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the columns of a table: those that have values, `id` first, as many as fit."""
    names = dict.fromkeys(name for row in rows for name in row)
    useful = [
        name
        for name in names
        if name != "record_type" and any(_is_shown(row.get(name)) for row in rows)
    ]
    return sorted(useful, key=lambda name: name != "id")[:_MAX_COLUMNS]


def _is_shown(value: Any) -> bool:
    return value is not None and not is_array(value) and value != ""


def _cell(value: Any) -> str:
    """Return the text of a cell, without the control characters that move a terminal's cursor."""
    text = value if isinstance(value, str) else "" if value is None else _compact(value)
    if len(text) > _MAX_CELL and not isinstance(value, str):
        text = f"{text[:_MAX_CELL]}…"
    return _printable(text)


def _text(value: Any) -> str:
    """Return the text of a value for a script: the fields of an object between tabs."""
    if is_object(value):
        return "\t".join(map(_text, value.values()))
    return _printable(value if isinstance(value, str) else "" if value is None else _compact(value))


def _printable(text: str) -> str:
    """Return text on one line, without what moves the cursor of a terminal."""
    return "".join(each if each.isprintable() else " " for each in text)


def _csv_cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _compact(value) if is_array(value) or is_object(value) else value


def _pretty(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _compact(value: Any) -> str:
    return _json.dumps(value).decode()


@contextlib.contextmanager
def opened(path: str | None) -> Generator[TextIO]:
    """Open the file of `--output`, which appears when all was written; else standard output."""
    if path is None or path == "-":
        yield sys.stdout
        return
    target = Path(path)
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            yield file
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
