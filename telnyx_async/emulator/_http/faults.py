"""Fault injection: what a failing network or service does to a client."""

from __future__ import annotations

import random
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any, Literal

from attrs import define, field, fields_dict, validators

__all__ = ["Fault", "Faults"]


_DAY = 86_400


def _between(low: float, high: float, *, whole: bool) -> Callable[[Any, Any, Any], None]:
    """Return a validator of a setting that is None or a number from `low` to `high`."""

    def validate(fault: Any, setting: Any, value: Any) -> None:
        kinds = int if whole else (int, float)
        if value is not None and not (isinstance(value, kinds) and low <= value <= high):
            number = "whole number" if whole else "number"
            raise ValueError(f"{setting.name} must be a {number} from {low} to {high}: {value!r}")

    return validate


def _to_str(value: float | str | None) -> str | None:
    return None if value is None else str(value)


@define(kw_only=True)
class Fault:
    """A fault: what goes wrong, in which operations, and how often.

    `operation` is a pattern for the names of methods, such as `messages.send`, `rooms.*` or `*`.
    `probability` is from 0 to 1 (always). `times` limits how often the fault occurs; by default
    there is no limit.

    `latency` is a delay in seconds before the request is processed. `status` is the status of an
    error response, sent without processing the request, with `retry_after` as its `Retry-After`.
    `reset` resets the connection `before` or `after` the request is processed. `truncate` is the
    number of bytes after which the response body ends with a reset, `drip` a pause in seconds after
    each byte of the response body.
    """

    operation: str = "*"
    probability: float = field(default=1.0, validator=_between(0, 1, whole=False))
    times: int | None = field(default=None, validator=_between(0, 10**9, whole=True))
    latency: float = field(default=0.0, validator=_between(0, _DAY, whole=False))
    status: int | None = field(default=None, validator=_between(200, 599, whole=True))
    retry_after: str | None = field(default=None, converter=_to_str)
    reset: Literal["before", "after"] | None = field(
        default=None, validator=validators.in_([None, "before", "after"])
    )
    truncate: int | None = field(default=None, validator=_between(0, 10**9, whole=True))
    drip: float | None = field(default=None, validator=_between(0, _DAY, whole=False))

    @classmethod
    def parse(cls, text: str) -> Fault:
        """Parse `OPERATION:NAME=VALUE,…`, such as `messages.send:status=429,retry_after=1`.

        Raises `ValueError` if `text` is malformed.
        """
        operation, _, settings = text.partition(":")
        fault = cls(operation=operation or "*")
        for each in filter(None, settings.split(",")):
            name, _, value = each.partition("=")
            if name not in fields_dict(cls):
                raise ValueError(f"{name!r} is not a setting of a fault")
            setattr(fault, name, _TYPES.get(name, str)(value))
        return fault


_TYPES = {
    "probability": float,
    "times": int,
    "latency": float,
    "status": int,
    "truncate": int,
    "drip": float,
}


class Faults:
    """The faults in force. Their probabilities use a seeded generator: a run can be repeated."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Put a fault in force and return it."""
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Remove all faults."""
        self.active.clear()

    def pick(self, operation: str | None) -> Fault | None:
        """Return the first fault that occurs in a request for `operation`, and count it."""
        for fault in self.active:
            if fault.times == 0 or not fnmatchcase(operation or "", fault.operation):
                continue
            if self._random.random() < fault.probability:
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None
