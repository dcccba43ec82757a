"""JSON, by orjson where it is installed and by the standard library where it is not.

Both ways keep the same promises, and break them the same way, with `ValueError`:

- integers stay exact, however long, and what is not a finite number is refused;
- text is UTF-8 without a byte order mark and without lone surrogates;
- nesting beyond the parser's limit is an error, never a `RecursionError`;
- of a key given twice the last value wins (RFC 8259 leaves it open).
"""

from __future__ import annotations

import importlib
import json
import math
import re
from typing import Any, NoReturn, TypeGuard

__all__ = ["dumps", "is_array", "is_object", "loads"]

_TOO_DEEP = "nested too deeply, or holds itself"
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ANY_DIGIT = bytes.maketrans(b"123456789", b"000000000")


def _installed() -> Any:
    try:
        return importlib.import_module("orjson")
    except ImportError:
        return None


_orjson = _installed()


def loads(data: bytes) -> Any:
    """The value that `data` says; `ValueError` where it is not JSON or not exact."""
    if _orjson is None or _has_long_number(data):
        return _loads(data)
    return _orjson.loads(data)


def dumps(value: Any) -> bytes:
    """The JSON text of dictionaries, lists, strings, numbers, booleans and `None`."""
    if _orjson is None:
        return _dumps(value)
    try:
        text: bytes = _orjson.dumps(value)
    except TypeError:  # longer integers and deeper nesting than orjson knows are no error yet
        return _dumps(value)
    # orjson writes NaN and infinities as null.
    return _dumps(value) if b"null" in text else text


def _has_long_number(data: bytes) -> bool:
    """Whether 19 digits follow each other: orjson makes a float of what exceeds 64 bits."""
    return b"0" * 19 in data.translate(_ANY_DIGIT)


def _loads(data: bytes) -> Any:
    text = data.decode()
    try:
        value = json.loads(text, parse_float=_finite, parse_constant=_refuse)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if _SURROGATE.search(text):
        _dumps(value)
    return value


def _dumps(value: Any) -> bytes:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("text holds a lone surrogate, which UTF-8 cannot say") from None
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:40]} is not a finite number")
    return number


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is what a JSON object is read as."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is what a JSON array is read as."""
    return isinstance(value, list)
