"""JSON, read by msgspec and written by orjson where they are installed, else by the standard library.

orjson would read integers beyond 64 bits as floats, and msgspec would write sets and bytes. All of
them behave the same, and raise `ValueError` for what they do not accept:

- integers are exact, however long, and numbers that are not finite are refused;
- text is UTF-8 without a byte order mark and without lone surrogates;
- nesting beyond the parser's limit is an error, never a `RecursionError`;
- of a key that occurs twice the last value counts (RFC 8259 leaves this open).
"""

from __future__ import annotations

import importlib
import json
import math
import re
from functools import cache
from typing import Any, NoReturn, TypeGuard

__all__ = ["dumps", "is_array", "is_object", "loads", "loads_received"]

_TOO_DEEP = "nested too deeply, or contains itself"
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# Each escape sequence of JSON, and each surrogate that was encoded as if it were a character.
# A pair is consumed as one, so that `half` is one without its other half.
_HALF = re.compile(
    rb"""\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}
    |(?P<half>\\u[dD][89a-fA-F][\da-fA-F]{2}|\xed[\xa0-\xbf][\x80-\xbf])
    |\\.""",
    re.DOTALL | re.VERBOSE,
)


def _installed(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


_msgspec = _installed("msgspec")
_decode = _msgspec and _msgspec.json.Decoder().decode


@cache
def _orjson() -> Any:
    return _installed("orjson")  # many processes only read


def loads(data: bytes | str) -> Any:
    """Return the decoded value of `data`. `ValueError` if it is not JSON."""
    if _decode is None:
        return _loads(data.encode() if isinstance(data, str) else data)
    try:
        return _decode(data)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None


def loads_received(data: bytes) -> Any:
    """Return the decoded value of JSON that the service sent. `ValueError` if it is not JSON.

    A message that was cut within an emoji contains half a surrogate pair, which becomes U+FFFD (the
    replacement character), and a byte order mark is skipped (RFC 8259, 8.1).
    """
    try:
        return loads(data)
    except ValueError:
        repaired = _HALF.sub(_replace_half, data.removeprefix(_BYTE_ORDER_MARK))
        if repaired == data:
            raise
    return loads(repaired)


def _replace_half(match: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if match["half"] else match[0]


def dumps(value: Any) -> bytes:
    """Return dictionaries, lists, strings, numbers, booleans and `None` as JSON text."""
    orjson = _orjson()
    if orjson is None:
        return _dumps(value)
    try:
        text: bytes = orjson.dumps(value)
    except TypeError:  # for longer integers and deeper nesting than orjson supports
        return _dumps(value)
    # orjson encodes NaN and infinities as null.
    return _dumps(value) if b"null" in text else text


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
        raise ValueError("text contains a lone surrogate, which UTF-8 cannot encode") from None
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
    """Whether `value` is a decoded JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a decoded JSON array."""
    return isinstance(value, list)
