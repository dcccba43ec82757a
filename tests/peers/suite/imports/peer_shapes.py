"""Whether code written for the official package's types can read our responses."""

from __future__ import annotations

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin

from telnyx_async import AsyncPage
from telnyx_async.inference import Answer
from telnyx_async.inference import AnswerStream as AsyncAnswerStream
from telnyx_async.models import Model
from telnyx_sync import Page
from telnyx_sync.inference import AnswerStream

_TYPES: dict[str, Any] = json.loads(Path(os.environ["PEER_TYPES"]).read_text())
_PLAIN = {"str": str, "bool": bool, "int": int, "bytes": bytes, "datetime": datetime, "date": date}
_DEPTH = 6


def _shape(expected: Any) -> Any:
    if expected is None:
        return "none"
    if place := getattr(expected, "place", None):
        module, _, name = place.partition(":")
        if module == "telnyx.pagination":
            return ["page", [name, _shape(expected.item)]]
        return (
            _TYPES["names"].get(place, "object")
            if module != "telnyx._response"
            else ["class", name]
        )
    origin, arguments = get_origin(expected), get_args(expected)
    if origin is None:
        return expected.__name__
    if origin is list:
        return ["list", _shape(arguments[0])]
    if origin is dict:
        return ["dict", _shape(arguments[1])]
    return ["union", [_shape(each) for each in arguments]]


def _problems(shape: Any, value: Any, at: str = "", depth: int = 0) -> list[str]:
    if depth > _DEPTH or shape == "object" or (value is None and depth):
        return []
    if isinstance(shape, str):
        return _plain_problems(shape, value, at)
    kind, inner = shape
    if kind == "list":
        return _list_problems(inner, value, at, depth)
    if kind == "dict":
        values = list(value.values())[:2] if isinstance(value, dict | Answer) else None
        return _list_problems(inner, values, at, depth)
    if kind == "union":
        found = [_problems(each, value, at, depth) for each in inner]
        return min(found, key=len, default=[])
    if kind == "page":
        return _page_problems(*inner, value, at)
    if kind == "class":
        return (
            [] if type(value).__name__ == inner else [f"{at}: {type(value).__name__} for {inner}"]
        )
    return _model_problems(inner, value, at, depth)


def _plain_problems(shape: str, value: Any, at: str) -> list[str]:
    if shape == "none":
        fits = value is None
    elif shape == "float":
        fits = isinstance(value, int | float)
    else:
        fits = isinstance(value, _PLAIN[shape])
        fits = fits and not (shape == "date" and isinstance(value, datetime))
    return [] if fits else [f"{at}: {type(value).__name__} for {shape}"]


def _list_problems(inner: Any, value: Any, at: str, depth: int) -> list[str]:
    if not isinstance(value, list):
        return [f"{at}: {type(value).__name__} for a collection"]
    return [text for each in value[:2] for text in _problems(inner, each, f"{at}[]", depth + 1)]


def _page_problems(name: str, row: Any, value: Any, at: str) -> list[str]:
    if not isinstance(value, AsyncPage | Page):
        return [f"{at}: {type(value).__name__} for a page"]
    found = [
        f"{at}: the page has no {field}"
        for field in _TYPES["pages"].get(name, ())
        if not hasattr(value, field)
    ]
    return found + _list_problems(row, value.data, at, 0)


def _model_problems(name: str, value: Any, at: str, depth: int) -> list[str]:
    if not isinstance(value, Model):
        return [f"{at}: {type(value).__name__} for model {name}"]
    found: list[str] = []
    for field, shape in _TYPES["models"][name].items():
        try:
            found += _problems(shape, getattr(value, field), f"{at}.{field}", depth + 1)
        except AttributeError:
            found.append(f"{at}.{field}: missing")
    return found


def assert_matches_type(
    expected: Any, value: object, *, path: list[str], allow_none: bool = False
) -> None:
    """Fail unless each attribute that the official type has is there, with a value of its kind."""
    if value is None and allow_none:
        return
    if isinstance(value, AsyncAnswerStream | AnswerStream):
        value = value.current()  # what `final` returns when the events have been read
    if found := _problems(_shape(expected), value):
        name = getattr(expected, "__name__", expected)
        raise AssertionError(f"{'.'.join(path)} is not like {name}: {'; '.join(found[:12])}")
