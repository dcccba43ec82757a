"""What became of a row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import field, frozen

__all__ = ["Key", "Outcome", "key_of"]

R = TypeVar("R")

Key: TypeAlias = str | Callable[[Mapping[str, Any]], Hashable] | None
"""What tells rows apart: an argument's name, a function of the row, or else its number."""


@frozen(kw_only=True)
class Outcome(Generic[R]):
    """The end of one call: its `result`, or the `error` that it raised.

    `key` is that of its row. An error is an outcome like any other; `unwrap()` raises it.
    """

    key: Hashable
    row: Mapping[str, Any] = field(repr=False)
    result: R | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    def unwrap(self) -> R:
        """Give the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return cast("R", self.result)


def key_of(row: Mapping[str, Any], number: int, key: Key) -> Hashable:
    """Give the key of the row with this number. `KeyError` when the row has no such argument."""
    if key is None:
        return number
    return row[key] if isinstance(key, str) else key(row)
