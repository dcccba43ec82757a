"""Arguments as text and as JSON values: what the path, the query and the body are made of."""

from __future__ import annotations

import base64
import enum
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from types import NoneType
from typing import Any, TypeGuard
from urllib.parse import quote
from uuid import UUID

from telnyx_async._json import is_array, is_object
from telnyx_async._operation import BASE64, Names
from telnyx_async._options import UNSET

__all__ = [
    "UnencodableError",
    "is_bytes",
    "is_mapping",
    "is_sequence",
    "named",
    "percent",
    "plain",
    "text",
    "urlencoded",
]

_AS_IS = frozenset({str, int, bool, NoneType})
_NO_NAMES: Names = {}
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]+")


def is_bytes(value: object) -> TypeGuard[bytes]:
    """Whether `value` is bytes, in whatever keeps them."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether `value` is written as an object."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is written as a list."""
    return isinstance(value, Sequence) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )


class UnencodableError(Exception):
    """A value that cannot be sent. Its place is put together while the error rises."""

    def __init__(self, message: str, kind: type[Exception] = TypeError) -> None:
        super().__init__(message)
        self.kind = kind
        self.place = ""

    def inside(self, key: str | int) -> UnencodableError:
        """The same error, seen from one level further out."""
        part = f"[{key}]" if isinstance(key, int) else key
        dot = "." if self.place and not self.place.startswith("[") else ""
        self.place = f"{part}{dot}{self.place}"
        return self

    def final(self) -> Exception:
        """What the caller of the operation sees."""
        return self.kind(f"{self.place or 'body'}: {self}")


def text(value: object) -> str:
    """A single value as the text of a query, a form, a path or a header."""
    if type(value) is str:
        return value
    scalar = plain(value)
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, (str, int, float)):
        return str(scalar)
    raise UnencodableError(f"{_kind(value)} is not a single value")


def percent(value: str) -> str:
    """`value` with everything but the unreserved characters of RFC 3986 percent-encoded."""
    if _UNRESERVED.fullmatch(value):
        return value
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise UnencodableError("the text holds a lone surrogate", ValueError) from None


_percent_name = lru_cache(maxsize=1024)(percent)
"""For the names of a query: they are few, and return."""


def plain(value: Any, names: Names = _NO_NAMES) -> Any:
    """`value` as dictionaries, lists, strings, numbers, booleans and `None`.

    `UNSET` is left out, a model gives its wire form, and what JSON has no type for becomes text:
    dates and times by ISO 8601 (UTC as `Z`), `Decimal` and `UUID` in full.
    """
    if type(value) in _AS_IS:
        return value
    if is_mapping(value):
        return _object(value, names)
    if isinstance(value, (str, int, float, enum.Enum)):
        return _scalar(value)
    if is_sequence(value):
        return _array(value, names)
    if hasattr(value, "to_dict") and not isinstance(value, type):
        return plain(value.to_dict())
    return _written(value)


def named(key: str, names: Names) -> tuple[str, Any]:
    """The wire name of `key`, and the names of what lies below it."""
    if not names:
        return key, _NO_NAMES
    below = names.get(key, _NO_NAMES)
    if isinstance(below, str):
        return below, names.get(below, _NO_NAMES)
    return key, below


def urlencoded(values: Mapping[str, Any], *, numbered: bool = False) -> str:
    """`values`, as `plain` gives them, for a query or a form.

    Objects in lists are an error unless they are `numbered`: `key[0][name]=…`.
    """
    pairs: list[str] = []
    for key, value in values.items():
        try:
            _add_pairs(pairs, _percent_name(key), value, numbered)
        except UnencodableError as error:
            raise error.inside(key) from None
    return "&".join(pairs)


def _add_pairs(pairs: list[str], key: str, value: Any, numbered: bool) -> None:
    if numbered and is_array(value) and any(map(is_object, value)):
        value = {str(index): item for index, item in enumerate(value)}
    if is_object(value):
        for name, item in value.items():
            try:
                _add_pairs(pairs, f"{key}%5B{_percent_name(name)}%5D", item, numbered)
            except UnencodableError as error:
                raise error.inside(name) from None
    elif is_array(value):
        pairs.append(f"{key}={','.join(_items(value))}")
    elif value is not None:
        pairs.append(f"{key}={percent(text(value))}")


def _items(values: list[Any]) -> Iterator[str]:
    for index, item in enumerate(values):
        if is_object(item) or is_array(item):
            raise UnencodableError("a list can hold single values only").inside(index)
        if item is not None:
            yield percent(text(item))


def _object(value: Mapping[Any, Any], names: Names) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, item in value.items():
        if item is UNSET:
            continue
        try:
            name, below = named(text(key), names)
            if name in found:
                raise UnencodableError("given twice, by its Python name and by its wire name")
            found[name] = _base64(item) if below is BASE64 else plain(item, below)
        except UnencodableError as error:
            raise error.inside(str(key)) from None
    return found


def _array(value: Sequence[Any], names: Names) -> list[Any]:
    found: list[Any] = []
    for index, item in enumerate(value):
        try:
            if item is not UNSET:
                found.append(plain(item, names))
        except UnencodableError as error:
            raise error.inside(index) from None
    return found


def _base64(value: Any) -> Any:
    if is_bytes(value):
        return base64.b64encode(value).decode()
    return plain(value)


def _scalar(value: str | float | enum.Enum) -> Any:
    if isinstance(value, enum.Enum):
        return plain(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if not math.isfinite(value):
        raise UnencodableError(f"{value} is not a finite number", ValueError)
    return float(value)


def _written(value: object) -> str:
    if isinstance(value, datetime):
        stamp = value.isoformat()
        return f"{stamp[:-6]}Z" if stamp.endswith("+00:00") else stamp
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    raise UnencodableError(f"{_kind(value)} cannot be sent")


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise UnencodableError(f"{value} is not a finite number", ValueError)
    return format(value, "f")


def _kind(value: object) -> str:
    return f"a value of type {type(value).__name__}"
