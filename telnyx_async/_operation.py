"""What generated code says about an operation of the API, as data that the runtime acts on."""

from __future__ import annotations

import enum
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol, TypeAlias, cast

from attrs import Factory, define, field, frozen

from telnyx_async._http import HttpResponse, masked
from telnyx_async._options import UNSET, CallOptions, RequestOptions

__all__ = [
    "BASE64",
    "BodyKind",
    "Call",
    "Caller",
    "Names",
    "Operation",
    "PageStyle",
    "Replay",
    "checked_options",
]


class BodyKind(enum.Enum):
    """How a request body is encoded: its content type."""

    NONE = None
    JSON = "application/json"
    FORM = "application/x-www-form-urlencoded"
    MULTIPART = "multipart/form-data"
    RAW = "application/octet-stream"


class Replay(enum.Enum):
    """Why a second request of an operation cannot repeat its effect."""

    NEVER = "nothing prevents a repeated effect"
    SAFE = "the method only reads, or sets the state of one resource"
    IDEMPOTENCY_KEY = "the service keeps the response to an `Idempotency-Key` for 24 hours"
    COMMAND_ID = "the service ignores a repeated `command_id` for 60 seconds"


class _Format(enum.Enum):
    BASE64 = "base64"


BASE64 = _Format.BASE64
"""In `Names`: bytes, or the content of the file at a path, are sent as base64 text."""

Names: TypeAlias = Mapping[str, "str | _Format | Names"]
"""Wire names of the keys inside an argument, where they differ from the Python names.

A string renames a key; a mapping describes what is nested below a key (by its wire name, through
lists); `BASE64` says how a value is encoded. Keys that are sent as they are do not appear.
"""


@frozen(kw_only=True)
class PageStyle:
    """How a list is paged: where its rows are, and how the next page is requested.

    Fields other than `param` and `size_param` are dotted paths into the response; the empty path
    is the response itself. A list ends with its last page (`total`), its number of rows
    (`total_items`), a missing `cursor`, or otherwise with a page that is not full. `default_size`
    is the number of rows of a full page where the caller does not choose one.
    """

    items: str = "data"
    param: str = "page[number]"
    size_param: str = "page[size]"
    current: str | None = None
    total: str | None = None
    total_items: str | None = None
    cursor: str | None = None
    first: int = 1
    default_size: int | None = None


@frozen(eq=False)
class Operation:
    """An operation of the API: method, path template, return type and request encoding.

    `returns` is the type of the result (of one row, where the operation is paged): a model, a
    generic of models, `str` for text, `bytes` for binary content, `None` for nothing; a union of
    bytes and a model if the content type of the response decides. `events` is the type of the
    stream that the argument `stream` requests instead. `nested` returns the types of the
    arguments that contain objects, by wire name (the empty name is the whole body); it is a
    function, since it imports the types.

    A multipart body without any of its `files` is sent as JSON if `json_without_files`.
    """

    method: str
    path: str
    returns: Any = None
    body: BodyKind = field(default=BodyKind.NONE, kw_only=True)
    accept: str = field(default="application/json", kw_only=True)
    replay: Replay = field(default=Replay.NEVER, kw_only=True)
    page: PageStyle | None = field(default=None, kw_only=True)
    names: Names = field(factory=dict[str, Any], kw_only=True)
    nested: Callable[[], Mapping[str, Any]] | None = field(
        default=None, kw_only=True, eq=False, repr=False
    )
    files: tuple[str, ...] = field(default=(), kw_only=True)
    events: Any = field(default=None, kw_only=True)
    json_without_files: bool = field(default=False, kw_only=True)
    at_root: bool = field(default=False, kw_only=True)
    needs_key: bool = field(default=True, kw_only=True)

    def __str__(self) -> str:
        # A path without a template (`client.get`) may contain what spans and log lines must not.
        return f"{self.method} {masked(self.path)}"

    # The first segment of the path, which rate limits go by: `messages`, `calls`.
    product: str = field(
        default=Factory(lambda self: self.path.lstrip("/").partition("/")[0], takes_self=True),
        init=False,
        eq=False,
        repr=False,
    )


_NO_ARGUMENTS: Mapping[str, object] = {}


# Frozen or keyword-only classes take longer to construct, as factories do, and each call constructs
# one.
@define(eq=False)
class Call:
    """An operation with its arguments by wire name. `UNSET` values are not sent."""

    operation: Operation
    path: Mapping[str, object] = _NO_ARGUMENTS
    query: Mapping[str, object] = _NO_ARGUMENTS
    headers: Mapping[str, object] = _NO_ARGUMENTS
    body: Any = None
    options: CallOptions = field(factory=CallOptions)
    stream: bool = False

    @property
    def sender_key(self) -> str:
        """The key of its sender's rate, `sender:+1…`; empty where its body names no sender."""
        body: object = self.body
        sender = cast("Mapping[str, Any]", body).get("from") if isinstance(body, Mapping) else None
        return f"sender:{sender}" if isinstance(sender, str) else ""


class Caller(Protocol):
    """Makes calls: what resources, pages and streams need of a client."""

    def execute(self, call: Call) -> Coroutine[Any, Any, HttpResponse]:
        """Make a call, with its retries, and return the successful response."""
        ...


_OPTIONS = RequestOptions.__optional_keys__
_EXTRA = frozenset({"extra_headers", "extra_query", "extra_body"})


def checked_options(operation: Operation, options: Mapping[str, Any]) -> CallOptions:
    """Return `options` without those that have no effect.

    Raises:
        TypeError: A method has no such argument. Generated methods collect unknown keywords among
            their options, so this is where a misspelled argument is noticed.
    """
    if not options.keys() <= _OPTIONS:
        from telnyx_async._compat.options import advice  # noqa: PLC0415

        unknown = sorted(options.keys() - _OPTIONS)
        raise TypeError(f"{operation} takes no argument {', '.join(unknown)}{advice(unknown)}")
    given = {
        name: value
        for name, value in options.items()
        if value is not UNSET and (value is not None or name not in _EXTRA)
    }
    return cast("CallOptions", given)
