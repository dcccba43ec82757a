"""Requests to paths without a method, in the terms of the official package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from attrs import define

from telnyx_async._options import CallOptions, RequestOptions

__all__ = ["UndocumentedRequest", "VerbOptions", "described", "undocumented"]

_OURS: Final[Mapping[str, str]] = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
    "timeout": "timeout",
    "max_retries": "max_retries",
}


class VerbOptions(RequestOptions, total=False):
    """Options of `get`, `post` and the other verbs of a client.

    `options` are those of a call by the official names (`headers`, `params`, `extra_json`,
    `timeout`, `max_retries`, `idempotency_key`); `files` make the body multipart. `content` is a
    body of bytes.
    """

    options: Mapping[str, Any] | None
    files: Mapping[str, Any] | Iterable[tuple[str, Any]] | None
    content: bytes | None


@define
class UndocumentedRequest:
    """A request whose options are ours."""

    body: object
    key: str | None
    options: CallOptions
    files: tuple[str, ...] | None = None


def undocumented(body: object, key: str | None, options: Mapping[str, Any]) -> UndocumentedRequest:
    """Return a request whose options may be official ones.

    Raises:
        TypeError: An option is not known here, or there are two bodies.
    """
    if (content := options.get("content")) is not None:
        if body is not None:
            raise TypeError("pass either body or content, not both")
        body = content
    ours = {name: value for name, value in options.items() if name not in _TRANSLATED}
    official: Mapping[str, Any] = options.get("options") or {}
    for name, value in official.items():
        if name == "idempotency_key":
            key = value
        elif name in _OURS:
            ours[_OURS[name]] = value
        elif value:
            raise TypeError(
                f"options: there is no {name!r}; there are {', '.join([*_OURS, 'idempotency_key'])}"
            )
    request = UndocumentedRequest(body, key, cast("CallOptions", ours))
    if files := options.get("files"):
        named: dict[str, Any] = dict(files)
        request.body = {**cast("Mapping[str, object]", body or {}), **named}
        request.files = tuple(named)
    return request


_TRANSLATED = VerbOptions.__optional_keys__ - RequestOptions.__optional_keys__


def described(options: Any) -> tuple[str, str, dict[str, Any]]:
    """Return the method, the path and the arguments of what `client.request` is given."""

    def read(name: str) -> Any:
        if isinstance(options, Mapping):
            return cast("Mapping[str, Any]", options).get(name)
        return getattr(options, name, None)

    names = (*_OURS, "idempotency_key")
    given = {name: value for name in names if (value := read(name))}
    arguments: dict[str, Any] = {"options": given}
    if (body := read("json_data")) is not None:
        arguments["body"] = body
    for name in ("content", "files"):
        if (value := read(name)) is not None:
            arguments[name] = value
    return read("method").lower(), read("url"), arguments
