"""Faults on demand: what a network or a service in trouble does to a client."""

from __future__ import annotations

import random
from fnmatch import fnmatchcase
from typing import Literal

from attrs import define, field, fields_dict, validators

__all__ = ["Fault", "Faults"]


def _as_text(value: float | str | None) -> str | None:
    return None if value is None else str(value)


@define(kw_only=True)
class Fault:
    """What goes wrong, with which operations, and how often.

    `operation` is a pattern over names of methods: `messages.send`, `rooms.*`, `*`.
    `probability` of 1 is always; `times` is how often at most, without limit by default.

    `latency` passes before anything is done, in seconds. `status` answers in place of the
    service, with `retry_after` as its `Retry-After`. `reset` cuts the connection `before` or
    `after` the work is done. `truncate` sends so many bytes of the answer's body, then cuts.
    `drip` pauses so many seconds after each byte of the body.
    """

    operation: str = "*"
    probability: float = field(default=1.0, validator=[validators.ge(0.0), validators.le(1.0)])
    times: int | None = None
    latency: float = 0.0
    status: int | None = None
    retry_after: str | None = field(default=None, converter=_as_text)
    reset: Literal["before", "after"] | None = field(
        default=None, validator=validators.in_([None, "before", "after"])
    )
    truncate: int | None = None
    drip: float | None = None

    @classmethod
    def parse(cls, text: str) -> Fault:
        """`messages.send:status=429,retry_after=1,probability=0.2`. `ValueError` if it is not."""
        operation, _, said = text.partition(":")
        fault = cls(operation=operation or "*")
        for each in filter(None, said.split(",")):
            name, _, value = each.partition("=")
            if name not in fields_dict(cls):
                raise ValueError(f"a fault has no {name!r}")
            setattr(fault, name, _KINDS.get(name, str)(value))
        return fault


_KINDS = {
    "probability": float,
    "times": int,
    "latency": float,
    "status": int,
    "truncate": int,
    "drip": float,
}


class Faults:
    """The faults in force. Chances are drawn from a seed: a run can be repeated."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        self.active.clear()

    def pick(self, operation: str | None) -> Fault | None:
        """The first fault that befalls a call, counted as happened."""
        for fault in self.active:
            if fault.times == 0 or not fnmatchcase(operation or "", fault.operation):
                continue
            if self._random.random() < fault.probability:
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None
