"""What generated code says about an operation of the API. It is data; the runtime acts on it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from attrs import define, field, frozen

from telnyx_async._options import UNSET, CallOptions, RequestOptions

__all__ = ["BASE64", "BodyKind", "Call", "Names", "Operation", "PageStyle", "Replay"]


class BodyKind(enum.Enum):
    """How the body of a request is written."""

    NONE = None
    JSON = "application/json"
    FORM = "application/x-www-form-urlencoded"
    MULTIPART = "multipart/form-data"
    RAW = "application/octet-stream"


class Replay(enum.Enum):
    """Why an operation may be sent twice without doing its work twice."""

    NEVER = "nothing makes a second request harmless"
    SAFE = "the verb only reads, or sets a thing at a fixed address"
    IDEMPOTENCY_KEY = "the service keeps the answer of an `Idempotency-Key` for 24 hours"
    COMMAND_ID = "the service ignores a repeated `command_id` for 60 seconds"


class _Format(enum.Enum):
    BASE64 = "base64"


BASE64 = _Format.BASE64
"""In `Names`: bytes, or the file at a path, are sent as base64 text."""

Names: TypeAlias = Mapping[str, "str | _Format | Names"]
"""What lies inside an argument and is not written as it is spelled in Python.

A string renames a key; a mapping describes what lies below a key (by its wire name, through
lists); `BASE64` says how a value is written. Keys that need nothing are not named.
"""


@frozen(kw_only=True)
class PageStyle:
    """How a list is paged: where its rows are, and how the next page is asked for.

    Fields other than `param` and `size_param` are dotted paths into the answer; the empty path
    is the answer itself. A list ends by its last page (`total`), by its number of rows
    (`total_items`), by a missing `cursor`, or else by a page that is not full. `default_size`
    is the number of rows of a full page where the caller asks for none.
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


@frozen
class Operation:
    """An operation: verb, path template, what comes back, and what the runtime must know.

    `returns` is the type of the answer (of a row, where the operation is paged): a model, a
    generic of models, `str` for text, `bytes` for content, `None` for nothing.
    """

    method: str
    path: str
    returns: Any = None
    body: BodyKind = field(default=BodyKind.NONE, kw_only=True)
    accept: str = field(default="application/json", kw_only=True)
    replay: Replay = field(default=Replay.NEVER, kw_only=True)
    page: PageStyle | None = field(default=None, kw_only=True)
    names: Names = field(factory=dict[str, Any], kw_only=True)
    files: tuple[str, ...] = field(default=(), kw_only=True)
    at_root: bool = field(default=False, kw_only=True)
    needs_key: bool = field(default=True, kw_only=True)


_OPTIONS = RequestOptions.__optional_keys__
_EXTRA = frozenset({"extra_headers", "extra_query", "extra_body"})


# Frozen or by keyword only, it would take longer to make, and one is made for each call.
@define
class Call:
    """An operation with its arguments, by wire name. `UNSET` values are left out."""

    operation: Operation
    path: Mapping[str, object] = field(factory=dict[str, object])
    query: Mapping[str, object] = field(factory=dict[str, object])
    headers: Mapping[str, object] = field(factory=dict[str, object])
    body: Any = None
    options: CallOptions = field(factory=CallOptions)
    stream: bool = False

    def __attrs_post_init__(self) -> None:
        if self.options:
            self.options = _given(self.operation, self.options)


def _given(operation: Operation, options: Mapping[str, Any]) -> CallOptions:
    """The options without those that say nothing."""
    # What a method has no argument for arrives among its options: a typo would not be sent.
    if not options.keys() <= _OPTIONS:
        unknown = ", ".join(sorted(options.keys() - _OPTIONS))
        raise TypeError(f"{operation.method} {operation.path} takes no argument {unknown}")
    given = {
        name: value
        for name, value in options.items()
        if value is not UNSET and (value is not None or name not in _EXTRA)
    }
    return cast("CallOptions", given)
