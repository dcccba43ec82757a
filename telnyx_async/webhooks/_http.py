"""Headers and bodies of requests, in the forms in which web frameworks present them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, cast

from telnyx_async._errors import WebhookVerificationError

__all__ = ["Headers", "find_header", "read_chunks", "read_stream", "repeatable"]


class HasItems(Protocol):
    """Headers as an object with names and values, such as a mapping or `email.message.Message`."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = HasItems | Iterable[tuple[Any, Any]]
"""A mapping or pairs, of str or bytes, in any case; or a WSGI environ (Django's `META`)."""


def find_header(headers: Headers, name: str) -> str | None:
    """Return the value of the header `name` (in lower case), or None if it is missing.

    Raises `WebhookVerificationError` if it occurs twice with different values, and for what is
    neither a mapping nor pairs.
    """
    if isinstance(headers, Mapping):
        mapping = cast("Mapping[str, Any]", headers)
        # Look up the usual spellings first: most mappings then need no search.
        for spelling in (name, name.title(), f"HTTP_{name.upper().replace('-', '_')}"):
            value = mapping.get(spelling)
            if isinstance(value, str):
                return value
    return _unique((value for key, value in _pairs(headers) if _normalize(key) == name), name)


def repeatable(headers: Headers) -> Headers:
    """Return headers that can be searched several times, which an iterator cannot."""
    return list(headers) if isinstance(headers, Iterator) else headers


def _pairs(headers: Any) -> Iterable[tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    try:
        return [(key, value) for key, value in (headers if items is None else items())]
    except (TypeError, ValueError):
        message = (
            "headers must be a mapping, or pairs of a name and a value, not"
            f" {type(headers).__name__}: pass the headers of the request"
        )
        raise WebhookVerificationError(message, reason="header") from None


def _normalize(key: object) -> str:
    return _decode(key).lower().replace("_", "-").removeprefix("http-")


def _unique(values: Iterable[object], name: str) -> str | None:
    texts = {text for value in values for text in _decode_all(value)}
    if len(texts) > 1:
        raise WebhookVerificationError(
            f"the header {name} occurs twice with different values", reason="header"
        )
    return texts.pop() if texts else None


def _decode_all(value: object) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [_decode(item) for item in cast("Iterable[object]", value)]
    return [_decode(value)]


def _decode(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


class Readable(Protocol):
    """A binary stream; `read` returns empty bytes at its end."""

    def read(self, size: int, /) -> bytes: ...


def read_stream(stream: Readable, size: int) -> bytes:
    """Read up to `size` bytes, in as many reads as it takes."""
    body = bytearray()
    while len(body) < size and (chunk := stream.read(size - len(body))):
        body += chunk
    return bytes(body)


async def read_chunks(chunks: AsyncIterable[bytes], limit: int) -> bytes:
    """Join `chunks`; beyond `limit` bytes, stop reading and return what has arrived."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > limit:
            break
    return bytes(body)
