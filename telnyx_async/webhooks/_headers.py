"""Finding a header in whatever a framework calls its headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from telnyx_async._errors import WebhookVerificationError

__all__ = ["Headers", "find"]

Headers: TypeAlias = Mapping[str, Any] | Iterable[tuple[Any, Any]]
"""A mapping or pairs, of text or bytes, in any case; also WSGI's environ (Django's `META`)."""


def find(headers: Headers, name: str) -> str | None:
    """Return the value of the header `name` (given in lower case), None where it is missing."""
    if not isinstance(headers, Mapping):
        return _only((value for key, value in headers if _plain(key) == name), name)
    mapping = cast("Mapping[str, Any]", headers)
    for spelling in (name, name.title(), f"HTTP_{name.upper().replace('-', '_')}"):
        value = mapping.get(spelling)
        if isinstance(value, str):
            return value
    return _only((value for key, value in mapping.items() if _plain(key) == name), name)


def _plain(key: object) -> str:
    return _text(key).lower().replace("_", "-").removeprefix("http-")


def _only(values: Iterable[object], name: str) -> str | None:
    found = {text for value in values for text in _texts(value)}
    if len(found) > 1:
        raise WebhookVerificationError(f"the header {name} is there twice", reason="header")
    return found.pop() if found else None


def _texts(value: object) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [_text(item) for item in cast("Iterable[object]", value)]
    return [_text(value)]


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
