"""Telnyx's `errors[]`, in each of the forms in which the service sends it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeGuard, cast

from attrs import field, frozen

__all__ = ["ErrorDetail", "parse_details"]


@frozen(kw_only=True)
class ErrorDetail:
    """One entry of an error response; fields that the service left out are None.

    `pointer` is a JSON pointer (RFC 6901) into the request body, `parameter` the name of a query
    or path parameter, `raw` the entry as it was received.
    """

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    pointer: str | None = None
    parameter: str | None = None
    raw: Any = field(default=None, repr=False)

    def __str__(self) -> str:
        text = ": ".join(part for part in (self.title, self.detail) if part)
        code = f"[{self.code}] " if self.code else ""
        place = self.pointer or self.parameter
        return f"{code}{text}{f' (at {place})' if place else ''}".strip()


def parse_details(body: object) -> tuple[ErrorDetail, ...]:
    """Return the entries of a decoded error body; an unknown form has none. Never raises."""
    try:
        return _parsed(body)
    except RecursionError:
        return ()


def _parsed(body: object) -> tuple[ErrorDetail, ...]:
    if not _is_mapping(body):
        return () if isinstance(body, str) else tuple(_entries(body))
    for name in ("errors", "error", "detail"):
        found = tuple(_entries(body.get(name)))
        if found:
            return found if name != "error" else (_oauth(found[0], body), *found[1:])
    single = _entry(body)
    return (single,) if _has_content(single) else ()


def _entries(value: object) -> Iterator[ErrorDetail]:
    if isinstance(value, str) and value:
        yield ErrorDetail(detail=value, raw=value)
    elif isinstance(value, list):
        yield from _from_list(cast("list[object]", value))
    elif _is_mapping(value):
        entry = _entry(value)
        if _has_content(entry):
            yield entry
        else:
            yield from _by_field(value)


def _from_list(values: Iterable[object]) -> Iterator[ErrorDetail]:
    for value in values:
        if _is_mapping(value):
            yield _entry(value)
        elif isinstance(value, str):
            yield ErrorDetail(detail=value, raw=value)


def _by_field(fields: Mapping[str, Any]) -> Iterator[ErrorDetail]:
    """Yield the entries of `{"to": ["is required"]}`: messages by field."""
    for name, messages in fields.items():
        for entry in _entries(messages):
            yield ErrorDetail(
                code=entry.code,
                title=entry.title,
                detail=entry.detail,
                pointer=entry.pointer or f"/{name}",
                raw={name: messages},
            )


def _entry(value: Mapping[str, Any]) -> ErrorDetail:
    source = value.get("source")
    place: Mapping[str, Any] = source if _is_mapping(source) else {}
    return ErrorDetail(
        code=_text(value, "code", "error_code", "type"),
        title=_text(value, "title", "name"),
        detail=_text(value, "detail", "description", "message", "msg", "error_description"),
        pointer=_text(place, "pointer") or _location(value.get("loc")),
        parameter=_text(place, "parameter"),
        raw=value,
    )


def _oauth(entry: ErrorDetail, body: Mapping[str, Any]) -> ErrorDetail:
    """Return an OAuth error (RFC 6749, 5.2): `error` is the code, `error_description` the text."""
    if not isinstance(entry.raw, str):
        return entry
    described = _text(body, "error_description", "message")
    if described is None:
        return entry
    return ErrorDetail(code=entry.raw, detail=described, raw=dict(body))


def _location(loc: object) -> str | None:
    """Return FastAPI's `loc` as a pointer: `["body", "to", 0]` is `/to/0`."""
    if not isinstance(loc, list):
        return None
    parts = [str(part) for part in cast("list[object]", loc) if isinstance(part, (str, int))]
    return "/" + "/".join(parts[1:] if parts[:1] == ["body"] else parts) if parts else None


def _text(value: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        found = value.get(name)
        if isinstance(found, bool) or found is None or found == "":
            continue
        if isinstance(found, (str, int, float)):
            return _to_str(found)
    return None


def _to_str(value: str | int | float) -> str:
    try:
        return str(value)
    except ValueError:  # an integer of more digits than Python converts
        return hex(value) if isinstance(value, int) else repr(value)


def _has_content(entry: ErrorDetail) -> bool:
    return bool(entry.code or entry.title or entry.detail)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)
