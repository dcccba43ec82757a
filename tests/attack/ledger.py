"""What the callers believe, beside what arrived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import Factory, astuple, define

from telnyx_async import APIError

__all__ = ["Findings", "Ledger", "total"]


@define
class Findings:
    """One line of the table. `twice` and what follows must be 0."""

    name: str
    calls: int
    errors: int
    cancelled: int = 0
    kills: int = 0
    twice: int = 0
    lost: int = 0
    false_unsent: int = 0
    foreign: int = 0
    left: int = 0
    note: str = ""

    @property
    def good(self) -> bool:
        return not (self.twice or self.lost or self.false_unsent or self.foreign or self.left)


def total(every: Iterable[Findings]) -> Findings:
    """Return the sum of the lines of a table."""
    columns = zip(*(astuple(each)[1:-1] for each in every), strict=True)
    sums: Iterator[Any] = map(sum, columns)
    return Findings("total", *sums)


@define
class Ledger:
    """The calls of one attack by the path of each, which is requested by no other call."""

    done: set[str] = Factory(set)
    unsent: set[str] = Factory(set)
    made: set[str] = Factory(set)
    errors: Counter[str] = Factory(Counter)
    foreign: Counter[str] = Factory(Counter)

    def record(self, path: str, error: BaseException | None) -> None:
        self.made.add(path)
        if error is None:
            self.done.add(path)
        elif isinstance(error, APIError):
            self.errors[type(error).__name__] += 1
            if not error.sent:
                self.unsent.add(path)
        else:
            self.foreign[repr(error)[:200]] += 1

    def judged(
        self, name: str, arrived: Mapping[str, int], *, left: int = 0, cancelled: int = 0
    ) -> Findings:
        """Compare with what arrived. Only paths below `once/` may be requested once at most."""
        return Findings(
            name=name,
            calls=len(self.made),
            errors=self.errors.total(),
            twice=sum(arrived.get(path, 0) > 1 for path in self.made if path.startswith("once/")),
            lost=sum(not arrived.get(path) for path in self.done),
            false_unsent=sum(bool(arrived.get(path)) for path in self.unsent),
            foreign=self.foreign.total(),
            left=left,
            cancelled=cancelled,
            note=", ".join(list(self.foreign)[:2]),
        )
