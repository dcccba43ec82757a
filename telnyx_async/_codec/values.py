"""Arguments as text and as JSON values, for paths, queries, headers and bodies."""

from __future__ import annotations

import base64
import enum
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from types import NoneType
from typing import Any, TypeGuard, cast
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
    "percent_encode",
    "to_json_value",
    "to_str",
    "urlencoded",
    "wire_name",
]

_UNCHANGED = frozenset({str, int, bool, NoneType})
_NO_NAMES: Names = {}
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]+")


def is_bytes(value: object) -> TypeGuard[bytes]:
    """Whether `value` is `bytes`, `bytearray` or `memoryview`."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether `value` is encoded as a JSON object."""
    # Of a dictionary, which nearly every one is, it takes a tenth of the time to know it.
    return isinstance(value, (dict, Mapping))


def _is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether `value` is a list, a set, a generator or the like, and not bytes or an open file."""
    if not isinstance(value, Iterable):
        return False
    found: object = cast("object", value)
    return not (is_bytes(found) or hasattr(found, "read"))


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is encoded as a JSON array."""
    return isinstance(value, Sequence) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )


class UnencodableError(Exception):
    """A value that cannot be encoded. Its place in the arguments is added on the way up."""

    def __init__(self, message: str, kind: type[Exception] = TypeError) -> None:
        super().__init__(message)
        self.kind = kind
        self.place = ""

    def inside(self, key: str | int) -> UnencodableError:
        """Return the error with `key` in front of its place."""
        part = f"[{key}]" if isinstance(key, int) else key
        dot = "." if self.place and not self.place.startswith("[") else ""
        self.place = f"{part}{dot}{self.place}"
        return self

    def final(self) -> Exception:
        """Return the `TypeError` or `ValueError` that is raised to the caller."""
        return self.kind(f"{self.place or 'body'}: {self}")


def to_str(value: object) -> str:
    """Return a scalar as the text of a path, a query, a form or a header."""
    if type(value) is str:
        return value
    scalar = to_json_value(value)
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, (str, int, float)):
        return str(scalar)
    raise UnencodableError(f"{_kind(value)} is not a scalar")


def percent_encode(value: str) -> str:
    """Return `value` percent-encoded, but for the unreserved characters of RFC 3986, 2.3."""
    if _UNRESERVED.fullmatch(value):
        return value
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise UnencodableError("the text contains a lone surrogate", ValueError) from None


_percent_name = lru_cache(maxsize=1024)(percent_encode)
"""For the names of query parameters, which are few."""


def to_json_value(value: Any, names: Names = _NO_NAMES) -> Any:
    """Return `value` as dictionaries, lists, strings, numbers, booleans and `None`.

    `UNSET` is left out, and a model becomes its `to_dict()`. Types that JSON does not have become
    text: dates and times by ISO 8601 (UTC as `Z`), `Decimal` and `UUID` in full.
    """
    if type(value) in _UNCHANGED:
        return value
    if is_mapping(value):
        return _object(value, names)
    if isinstance(value, (str, int, float, enum.Enum)):
        return _scalar(value)
    if hasattr(value, "to_dict") and not isinstance(value, type):
        return to_json_value(value.to_dict())
    if _is_iterable(value):
        return _array(value, names)
    return _to_text(value)


def wire_name(key: str, names: Names) -> tuple[str, Any]:
    """Return the wire name of `key`, and the `Names` of what is nested below it."""
    if not names:
        return key, _NO_NAMES
    below = names.get(key, _NO_NAMES)
    if isinstance(below, str):
        return below, names.get(below, _NO_NAMES)
    return key, below


def urlencoded(values: Mapping[str, Any], *, numbered: bool = False) -> str:
    """Return JSON values as `application/x-www-form-urlencoded` text.

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
        pairs.append(f"{key}={percent_encode(to_str(value))}")


def _items(values: list[Any]) -> Iterator[str]:
    for index, item in enumerate(values):
        if is_object(item) or is_array(item):
            raise UnencodableError("a list in a query may contain scalars only").inside(index)
        if item is not None:
            yield percent_encode(to_str(item))


def _object(value: Mapping[Any, Any], names: Names) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, item in value.items():
        if item is UNSET:
            continue
        try:
            name = key if type(key) is str else to_str(key)
            below: Any = _NO_NAMES
            if names:
                name, below = wire_name(name, names)
            if name in found:
                raise UnencodableError("passed twice, by its Python name and by its wire name")
            if type(item) in _UNCHANGED:
                found[name] = item
            else:
                found[name] = _base64(item) if below is BASE64 else to_json_value(item, below)
        except UnencodableError as error:
            raise error.inside(str(key)) from None
    return found


def _array(value: Iterable[Any], names: Names) -> list[Any]:
    found: list[Any] = []
    for index, item in enumerate(value):
        try:
            if item is not UNSET:
                found.append(to_json_value(item, names))
        except UnencodableError as error:
            raise error.inside(index) from None
    return found


def _base64(value: Any) -> Any:
    if is_bytes(value):
        return base64.b64encode(value).decode()
    return to_json_value(value)


def _scalar(value: str | float | enum.Enum) -> Any:
    if isinstance(value, enum.Enum):
        return to_json_value(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if not math.isfinite(value):
        raise UnencodableError(f"{value} is not a finite number", ValueError)
    return float(value)


def _to_text(value: object) -> str:
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
