"""Options of a single call, and the marker for an argument that was left out."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from copy import copy
from functools import lru_cache
from typing import Any, Final, Literal, TypedDict, cast

from attrs import Attribute, Factory, field, frozen

__all__ = ["UNSET", "CallOptions", "RequestOptions", "Timeout", "Unset", "to_retries", "to_timeout"]


class Unset(enum.Enum):
    """Type of an argument that was left out: it is not sent. `None` is sent, as JSON null."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return self.value

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET


def _positive(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or (isinstance(value, int | float) and value > 0 and value is not True):
        return
    raise ValueError(f"timeout: {attribute.name} must be a positive number, not {value!r}")


def _each(timeout: Timeout) -> float | None:
    return timeout.timeout


_seconds: Any = field(default=None, kw_only=True, validator=_positive)
_step: Any = field(default=Factory(_each, takes_self=True), kw_only=True, validator=_positive)
_unused: Any = field(default=None, kw_only=True, validator=_positive, eq=False, repr=False)


@frozen
class Timeout:
    """Time limits in seconds; `None` means no limit.

    `total` is the deadline of the whole call, including retries and waits. The others limit a
    single attempt: `connect` a new connection, `read` the time between two pieces of a response,
    `pool` the wait for a free connection. As in the official package, `Timeout(20)` limits each of
    these to 20 seconds; its `write` is accepted, but sending a request is limited by `total` alone.
    """

    timeout: float | None = field(default=None, validator=_positive, eq=False, repr=False)
    total: float | None = _seconds
    connect: float | None = _step
    read: float | None = _step
    write: float | None = _unused
    pool: float | None = _step

    def within(self, total: float) -> Timeout:
        """Return the same limits within other `total` seconds: positive ones, for none are checked."""
        limits = copy(self)
        object.__setattr__(limits, "total", total)
        return limits


class CallOptions(TypedDict, total=False):
    """Options that every call takes in addition to its own arguments."""

    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    timeout: float | Timeout | None
    on_progress: Callable[[int, int | None], object]
    """Called while a body or a download is transferred, on the event loop: with the number of bytes
    so far, and with their total if it is known. Each attempt begins at 0."""


class RequestOptions(CallOptions, total=False):
    """`CallOptions`, and the number of retries."""

    max_retries: int


def to_timeout(value: object, default: Timeout) -> Timeout:
    """Return the `Timeout` that a `timeout` argument stands for.

    A number is the deadline of the whole call in seconds and keeps the default limit for
    connecting; None means no limit at all. An `httpx.Timeout` is read by its attributes.

    Raises:
        ValueError: It is neither a positive number nor a `Timeout`.
    """
    if isinstance(value, Timeout):
        return value
    if value is None:
        return Timeout()
    try:
        if not isinstance(value, int | float) and hasattr(value, "pool"):
            theirs: Any = value
            return Timeout(connect=theirs.connect, read=theirs.read, pool=theirs.pool)
        return _total(cast("float", value), default.connect)
    except (TypeError, ValueError):
        message = f"timeout must be a positive number of seconds or a Timeout, not {value!r}"
        raise ValueError(message) from None


# The same few numbers each time.
@lru_cache(maxsize=64, typed=True)
def _total(total: float, connect: float | None) -> Timeout:
    return Timeout(total=total, connect=connect)


def to_retries(value: object) -> int:
    """Return a `max_retries` argument. `ValueError` unless it is an integer of 0 or more."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries must be 0 or a positive integer, not {value!r}")
    return value
