"""Mismatches between a JSON value and its type, in words and with their JSON paths."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from types import NoneType
from typing import Any

from telnyx_async._json import is_array, is_object
from telnyx_async._modeling.model import Model, parse_date, parse_datetime
from telnyx_async._modeling.schema import (
    discriminator,
    element_type,
    fields_of,
    json_kind,
    literals,
    model_of,
    union_members,
)

__all__ = ["explain"]


def explain(value: Any, returns: Any, path: str = "$") -> list[str]:
    """Return what in `value` does not fit `returns`, as `$.data[0].id: required, but absent`."""
    try:
        return list(_problems(value, returns, path))
    except RecursionError:
        return [f"{path}: nested too deeply"]


def _problems(value: Any, tp: Any, path: str) -> Iterator[str]:
    # Only members of the value's own kind can say what is wrong within it.
    variants = [m for m in union_members(tp) if _fits(value, json_kind(m))]
    if any(json_kind(m) is object for m in variants):
        return
    if not variants:
        expected = " or ".join(dict.fromkeys(_name(json_kind(m)) for m in union_members(tp)))
        yield f"{path}: expected {expected}, not {_name(value.__class__)}"
    elif is_object(value):
        yield from _object(value, variants, path)
    elif is_array(value):
        element = element_type(*variants)
        for index, item in enumerate(value):
            yield from _problems(item, element, f"{path}[{index}]")
    else:
        yield from _scalar(value, variants, path)


def _fits(value: Any, kind: type) -> bool:
    return kind in (object, value.__class__) or (kind is float and type(value) is int)


def _object(value: dict[str, Any], variants: list[Any], path: str) -> Iterator[str]:
    models = tuple(m for m in variants if model_of(m))
    if not models:
        for key, item in value.items():
            yield from _problems(item, element_type(variants[0]), f"{path}.{key}")
        return
    model = models[0] if len(models) == 1 else discriminator(models)(value)
    if model in models:
        yield from _model(value, model, path)
    else:
        yield f"{path}: none of {', '.join(m.__name__ for m in models)}"


def _model(value: dict[str, Any], model: type[Model], path: str) -> Iterator[str]:
    fields = fields_of(model)
    for field in fields:
        if field.wire in value:
            yield from _problems(value[field.wire], field.type, f"{path}.{field.wire}")
        elif field.required:
            yield f"{path}.{field.wire}: required, but absent"
    if fields:  # a bare model has none, and takes every key
        for key in value.keys() - {field.wire for field in fields}:
            yield f"{path}.{key}: unknown field"


def _scalar(value: Any, variants: list[Any], path: str) -> Iterator[str]:
    known = set[Any]().union(*map(literals, variants))
    if known and value not in known:
        yield f"{path}: unknown value {value!r}"
    elif variants == [datetime] and parse_datetime(value) is value:
        yield f"{path}: not a date-time: {value!r}"
    elif variants == [date] and parse_date(value) is value:
        yield f"{path}: not a date: {value!r}"


def _name(kind: type) -> str:
    return _JSON.get(kind, kind.__name__)


_JSON = {
    NoneType: "null",
    bool: "boolean",
    dict: "object",
    float: "number",
    int: "integer",
    list: "array",
    str: "string",
}
