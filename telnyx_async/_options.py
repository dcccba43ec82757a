"""What a call may be given beside its own arguments, and the mark for what was left out."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final, Literal, TypedDict

from attrs import Attribute, field, frozen

__all__ = ["UNSET", "CallOptions", "RequestOptions", "Timeout", "Unset"]


class Unset(enum.Enum):
    """The type of an argument that was left out: it is not sent. `None` is sent, as JSON null."""

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


_seconds: Any = field(default=None, validator=_positive)


@frozen(kw_only=True)
class Timeout:
    """Limits in seconds; `None` is no limit.

    `total` is the deadline of the whole call, retries and waits included. The others hold for
    one attempt: `connect` for a new connection, `read` between two pieces of an answer, `pool`
    for a free connection.
    """

    total: float | None = _seconds
    connect: float | None = _seconds
    read: float | None = _seconds
    pool: float | None = _seconds


class CallOptions(TypedDict, total=False):
    """What every call takes beside its own arguments."""

    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    timeout: float | Timeout | None


class RequestOptions(CallOptions, total=False):
    """`CallOptions`, and how often a failed call may be tried again."""

    max_retries: int
