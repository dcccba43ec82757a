"""Rows as columns: the fields that models declare, then what else the rows contain.

A nested object becomes the columns of its fields, with dotted names: `from.phone_number`. A list of
text stays a list. Any other list, and an object whose keys the API does not promise, is JSON text.
A field that is null and one that is missing are both null.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin

from attrs import frozen

from telnyx_async._json import is_object
from telnyx_async._modeling.model import Model
from telnyx_async._modeling.schema import fields_of, json_kind, model_of, union_members

__all__ = ["Column", "Kind", "Shape", "columns_of", "shape_of"]


class Kind(enum.Enum):
    """What the values of a column are."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "datetime"
    DATE = "date"
    TEXTS = "list of text"
    JSON = "JSON"
    ANY = "not declared"


Shape: TypeAlias = Mapping[str, "Kind | Shape"]
"""The fields of rows by their wire names: what a value is, or the fields of an object."""

_UNDECLARED: Shape = {}
_SCALARS: Mapping[Any, Kind] = {
    str: Kind.TEXT,
    int: Kind.INTEGER,
    float: Kind.NUMBER,
    bool: Kind.BOOLEAN,
    datetime: Kind.DATETIME,
    date: Kind.DATE,
    list[str]: Kind.TEXTS,
}


@frozen
class Column:
    """A column: its dotted name, its declared kind, and a value for each row."""

    name: str
    kind: Kind
    values: list[Any]


@cache
def shape_of(returns: Any) -> Shape:
    """Return the fields of rows of a type: of a model, or of all members of a union of models."""
    found: dict[str, Kind | Shape] = {}
    for model in filter(None, map(model_of, union_members(returns))):
        for name, kind in _fields(model, ()).items():
            found[name] = kind if found.get(name, kind) == kind else Kind.ANY
    return found


def columns_of(rows: Sequence[Any], shape: Shape, prefix: str = "") -> Iterator[Column]:
    """Yield the columns of rows; a row that is not an object has only nulls."""
    objects: list[dict[str, Any]] = [row if is_object(row) else {} for row in rows]
    others = dict.fromkeys(name for row in _distinct(objects) for name in row)
    for name in (*shape, *(other for other in others if other not in shape)):
        values = [row.get(name) for row in objects]
        kind = shape.get(name, Kind.ANY)
        if kind is Kind.ANY and _are_objects(values):
            kind = _UNDECLARED
        if isinstance(kind, Kind):
            yield Column(f"{prefix}{name}", kind, values)
        elif any(value is not None and not is_object(value) for value in values):
            yield Column(f"{prefix}{name}", Kind.ANY, values)
        else:
            yield from columns_of(values, kind, f"{prefix}{name}.")


def _distinct(objects: Sequence[dict[str, Any]]) -> Sequence[dict[str, Any]]:
    """Return one object for each set of fields: most rows of a list have the same."""
    return [*{tuple(each): each for each in objects}.values()]


def _are_objects(values: Sequence[Any]) -> bool:
    present = [value for value in values if value is not None]
    return bool(present) and all(is_object(value) and value for value in present)


def _fields(model: type[Model], above: tuple[Any, ...]) -> Shape:
    return {each.wire: _kind(each.type, (*above, model)) for each in fields_of(model)}


def _kind(tp: Any, above: tuple[Any, ...]) -> Kind | Shape:
    members = [each for each in union_members(tp) if each is not NoneType]
    if len(members) != 1:
        kinds = {_scalar(each) for each in members}
        return kinds.pop() if len(kinds) == 1 else Kind.JSON if Kind.JSON in kinds else Kind.ANY
    model = model_of(members[0])
    if model is not None and model not in above:
        return _fields(model, above)
    return _scalar(members[0])


def _scalar(tp: Any) -> Kind:
    if get_origin(tp) is Literal:
        return _SCALARS.get(json_kind(tp), Kind.JSON)
    if get_origin(tp) is list and get_origin(get_args(tp)[0]) is Literal:
        tp = list[json_kind(get_args(tp)[0])]  # type: ignore[misc]
    return Kind.ANY if tp is Any else _SCALARS.get(tp, Kind.JSON)
