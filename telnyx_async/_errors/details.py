"""Telnyx's `errors[]`, in each of the forms the service writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeGuard, cast

from attrs import field, frozen

__all__ = ["ErrorDetail", "parse_details"]


@frozen(kw_only=True)
class ErrorDetail:
    """One entry of an error answer; what the service left out is None.

    `pointer` is a JSON pointer into the request's body, `parameter` names a query or path
    parameter, `raw` is the entry as it came.
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
    """Read the entries of a decoded error answer. Never raises: an unknown form gives ()."""
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
    return (single,) if _says_something(single) else ()


def _entries(value: object) -> Iterator[ErrorDetail]:
    if isinstance(value, str) and value:
        yield ErrorDetail(detail=value, raw=value)
    elif isinstance(value, list):
        yield from _from_list(cast("list[object]", value))
    elif _is_mapping(value):
        entry = _entry(value)
        if _says_something(entry):
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
    """`{"to": ["is required"]}`: messages by the name of the field they are about."""
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
    """RFC 6749, 5.2: the code is the text of `error`, the words are in `error_description`."""
    if not isinstance(entry.raw, str):
        return entry
    described = _text(body, "error_description", "message")
    if described is None:
        return entry
    return ErrorDetail(code=entry.raw, detail=described, raw=dict(body))


def _location(loc: object) -> str | None:
    """FastAPI's `loc`: `["body", "to", 0]` is `/to/0`."""
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
            return _shown(found)
    return None


def _shown(value: str | int | float) -> str:
    try:
        return str(value)
    except ValueError:  # an integer of more digits than Python converts
        return hex(value) if isinstance(value, int) else repr(value)


def _says_something(entry: ErrorDetail) -> bool:
    return bool(entry.code or entry.title or entry.detail)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)
