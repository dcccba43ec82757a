"""The short way for rows that are nothing but text: most files are, and most rows are in files.

What it makes is what `Plan.row` makes of the same arguments, byte for byte. It goes by columns, of
many rows at once, and leaves out looking for what cannot be wrong with a text that may be any text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen

from telnyx_async import _json
from telnyx_async._operation import BodyKind, Replay
from telnyx_async.bulk._load.mapping import Template, escape
from telnyx_async.bulk._load.requests import sender_limit
from telnyx_async.bulk._load.validation import RowChecker

__all__ = ["Columns", "PlainOperation", "PlainTexts"]

T = TypeVar("T")

Columns: TypeAlias = Mapping[str, Sequence[object]]
"""The values of rows, by column; all are of the same length."""

_SENDER = "from"


@frozen
class PlainTexts:
    """The arguments of rows of the same columns, all of them text.

    `texts` are the columns that are arguments as they are; `gaps` those whose values, as JSON,
    stand in the gaps of `body`.
    """

    texts: Sequence[str]
    body: bytes
    gaps: Sequence[str]
    limit: Template

    def bodies(self, columns: Columns, count: int) -> list[bytes]:
        """The body of each row; `ValueError` where an argument is no text."""
        for name in self.texts:
            if not {str}.issuperset(map(type, columns[name])):
                raise ValueError(f"{name} is not always text")
        return [*_filled(self.body.__mod__, [_as_json(columns[name]) for name in self.gaps], count)]

    def limits(self, columns: Columns, count: int) -> Iterator[str]:
        """The key of the limit of each row's sender."""
        values = [[*map(format, columns[name])] for name in self.limit.columns]
        return _filled(self.limit.form.__mod__, values, count)


@frozen
class PlainOperation:
    """An operation that takes texts in a body.

    `names` are the arguments that may be any text, by their wire names and in their order.
    """

    target: str
    names: Mapping[str, str]

    @classmethod
    def of(cls, checker: RowChecker) -> PlainOperation | None:
        """None for operations that need more than a body of texts."""
        plan = checker.plan
        parts = {place.part for place in plan.places.values()}
        if (
            plan.operation.body is not BodyKind.JSON
            or plan.operation.replay is Replay.COMMAND_ID
            or plan.tokens
            or "path" in parts
            or "?" in plan.operation.path
            or not checker.takes_fields
        ):
            return None
        names = {
            place.name: name
            for name, place in plan.places.items()
            if place.part == "body" and place.name and checker.is_any_text(name)
        }
        return cls(plan.operation.path, names)

    def texts(self, columns: Sequence[str], given: Mapping[str, Template]) -> PlainTexts:
        """For rows of these columns, of which the arguments are `given`.

        `ValueError` where an argument is not one that may be any text.
        """
        fields = {wire: given[name] for wire, name in self.names.items() if name in given}
        if len(fields) < len(given):
            raise ValueError("not all arguments may be any text")
        return PlainTexts(
            [name for name in columns if name in given],
            _json.dumps({escape(wire): text.form for wire, text in fields.items()}),
            [name for text in fields.values() for name in text.columns],
            _limit(fields.get(_SENDER)),
        )


def _limit(sender: Template | None) -> Template:
    return evolve(sender, form=sender_limit(sender.form)) if sender else Template("", ())


def _filled(
    fill: Callable[[tuple[Any, ...]], T], gaps: Sequence[Sequence[T]], count: int
) -> Iterator[T]:
    """A form once for each row, with the row's value in each gap."""
    return map(fill, zip(*gaps, strict=True)) if gaps else repeat(fill(()), count)


def _as_json(column: Sequence[object]) -> list[bytes]:
    """The JSON of each text, without its quotes.

    It is written at once and taken apart at `","`, which no text holds: within one there is a
    backslash before each quote.
    """
    return _json.dumps([*map(format, column)])[2:-2].split(b'","')
