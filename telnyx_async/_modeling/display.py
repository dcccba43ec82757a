"""Models as people read them: as text in a console, as a table in a notebook."""

from __future__ import annotations

import reprlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from html import escape
from textwrap import indent
from typing import Any, Final

from telnyx_async._compat.pydantic import PydanticMethods as Model  # `Model` imports this module
from telnyx_async._json import is_array, is_object

__all__ = ["as_html", "as_text", "rows_as_html"]

_WIDTH: Final = 88
_MAX_ITEMS: Final = 6
_MAX_DEPTH: Final = 12
_MAX_ROWS: Final = 20
_MAX_COLUMNS: Final = 12

_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = 60


def as_text(value: Any, above: tuple[int, ...] = ()) -> str:
    """Return a value as text: on one line, or with one field a line where that is too long."""
    if id(value) in above or len(above) > _MAX_DEPTH:
        return "..."
    above = (*above, id(value))
    if isinstance(value, Model):
        parts = [f"{name}={as_text(item, above)}" for name, item in _present(value)]
        return _joined(f"{type(value).__name__}(", parts, ")")
    if isinstance(value, date):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    if is_array(value):
        parts = [as_text(item, above) for item in value[:_MAX_ITEMS]]
        return _joined("[", [*parts, *_more(value)], "]")
    if is_object(value):
        parts = [f"{key!r}: {as_text(item, above)}" for key, item in value.items()]
        return _joined("{", parts, "}")
    return _repr.repr(value)


def as_html(value: Any, above: tuple[int, ...] = ()) -> str:
    """Return a model as a table of its fields, nested ones as tables within."""
    if id(value) in above or len(above) > _MAX_DEPTH:
        return "..."
    above = (*above, id(value))
    if isinstance(value, Model):
        return _table(type(value).__name__, [(n, as_html(v, above)) for n, v in _present(value)])
    if is_object(value):
        return _table("", [(key, as_html(item, above)) for key, item in value.items()])
    if is_array(value):
        shown = [as_html(item, above) for item in value[:_MAX_ITEMS]]
        return "<br>".join([*shown, *_more(value)])
    return escape(value if isinstance(value, str) else as_text(value))


def rows_as_html(title: str, rows: Sequence[Any]) -> str:
    """Return the rows of a page as a table: the fields that have values, a dozen at most."""
    shown = [dict(_present(row)) if isinstance(row, Model) else {"": row} for row in rows]
    names = list(dict.fromkeys(name for row in shown[:_MAX_ROWS] for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in names[:_MAX_COLUMNS])
    body = "".join(
        f"<tr>{''.join(_html_cell(row.get(name)) for name in names[:_MAX_COLUMNS])}</tr>"
        for row in shown[:_MAX_ROWS]
    )
    left = [f"{count} more {what}" for count, what in _left(len(rows), len(names)) if count > 0]
    notes = f"<p>{', '.join(left)}</p>" if left else ""
    return f"<table><caption>{escape(title)}</caption><tr>{head}</tr>{body}</table>{notes}"


def _left(rows: int, columns: int) -> tuple[tuple[int, str], ...]:
    return (rows - _MAX_ROWS, "rows"), (columns - _MAX_COLUMNS, "columns")


def _html_cell(value: Any) -> str:
    text = value if isinstance(value, str) else "" if value is None else as_text(value)
    return f"<td>{escape(text[:_WIDTH])}</td>"


def _present(model: Model) -> Iterator[tuple[str, Any]]:
    # Not `model` itself: answers of language models iterate over their keys, as a `dict` does.
    return ((name, value) for name, value in Model.__iter__(model) if value is not None)


def _more(values: list[Any]) -> list[str]:
    left = len(values) - _MAX_ITEMS
    return [f"... {left} more"] if left > 0 else []


def _joined(begin: str, parts: list[str], end: str) -> str:
    line = f"{begin}{', '.join(parts)}{end}"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    lines = ",\n".join(parts)
    return f"{begin}\n{indent(lines, '    ')},\n{end}"


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    body = "".join(f"<tr><th>{escape(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f"<table>{caption}{body}</table>"
