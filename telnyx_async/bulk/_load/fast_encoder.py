"""Fast encoding of rows that are all text: most files, and most rows, are.

The result is what `RequestBuilder.row` makes of the same arguments, byte for byte. Bodies are
filled in from a template, column by column for many rows at once, and validation is skipped: only
operations and columns for which any text is valid are encoded here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen

from telnyx_async import _json
from telnyx_async._operation import BodyKind, Replay
from telnyx_async.bulk._load.cells import all_are_numbers
from telnyx_async.bulk._load.mapping import Template, escape
from telnyx_async.bulk._load.validation import RowValidator

__all__ = ["BodyTemplate", "Columns", "FastEncoder"]

T = TypeVar("T")

Columns: TypeAlias = Mapping[str, Sequence[object]]
"""The values of a batch of rows, by column; all columns have the same length."""

_SENDER = "from"


@frozen
class BodyTemplate:
    """The body of rows that have the same columns, as a `%` format string.

    `gaps` are the columns whose values, as JSON strings, fill its gaps. `texts` are the columns
    that are arguments themselves, and so must be text; templates take whole numbers, too. `phones`
    are the fields that must be telephone numbers.
    """

    texts: Sequence[str]
    body: bytes
    gaps: Sequence[str]
    sender: Template
    phones: Sequence[Template] = ()

    def bodies(self, columns: Columns, count: int) -> list[bytes]:
        """Return the body of each row; `ValueError` if a value is not what its field takes."""
        for name in {*self.texts, *self.gaps}:
            types = {str} if name in self.texts else {str, int}
            if not types.issuperset(map(type, columns[name])):
                raise ValueError(f"{name} is not always text")
        for phone in self.phones:
            if not all_are_numbers([*_texts(phone, columns, count)]):
                raise ValueError("not always a telephone number")
        values = [_json_strings(columns[name]) for name in self.gaps]
        return [*_filled(self.body.__mod__, values, count)]

    def rate_keys(self, columns: Columns, count: int) -> Iterator[str]:
        """Return the rate key of each row's sender."""
        return _texts(self.sender, columns, count)


@frozen
class FastEncoder:
    """Encodes rows of an operation whose arguments are text fields of a JSON body.

    `fields` are the arguments for which any text is valid, by their wire names and in the order
    in which they are sent; those in `phone_fields` have telephone numbers.
    """

    target: str
    fields: Mapping[str, str]
    phone_fields: Collection[str] = ()

    @classmethod
    def of(cls, validator: RowValidator) -> FastEncoder | None:
        """Return None for operations whose requests are more than a body of text fields."""
        builder = validator.builder
        operation = builder.operation
        if (
            operation.body is not BodyKind.JSON
            or operation.replay is Replay.COMMAND_ID
            or builder.tokens
            or any(location.part == "path" for location in builder.locations.values())
            or "?" in operation.path
            or not validator.body_is_checked_by_signature
        ):
            return None
        fields = {
            location.name: name
            for name, location in builder.locations.items()
            if location.part == "body" and location.name and validator.accepts_any_text(name)
        }
        return cls(operation.path, fields, validator.phone_fields)

    def template(self, columns: Sequence[str], arguments: Mapping[str, Template]) -> BodyTemplate:
        """Return the body template for rows with these columns.

        `ValueError` if there is an argument for which not every text is valid.
        """
        fields = {
            wire_name: arguments[name]
            for wire_name, name in self.fields.items()
            if name in arguments
        }
        if len(fields) < len(arguments):
            raise ValueError("an argument does not accept any text")
        return BodyTemplate(
            [name for name in columns if name in arguments],
            _json.dumps(
                {escape(wire_name): each.format_string for wire_name, each in fields.items()}
            ),
            [name for each in fields.values() for name in each.columns],
            _sender_template(fields.get(_SENDER)),
            [each for wire_name, each in fields.items() if wire_name in self.phone_fields],
        )


def _texts(template: Template, columns: Columns, count: int) -> Iterator[str]:
    """Return the text of a template for each row."""
    if template.format_string == "%s":
        return map(str, columns[template.columns[0]])
    values = [[*map(format, columns[name])] for name in template.columns]
    return _filled(template.format_string.__mod__, values, count)


def _sender_template(sender: Template | None) -> Template:
    if sender is None:
        return Template("", ())
    return evolve(sender, format_string=f"sender:{sender.format_string}")


def _filled(
    fill: Callable[[tuple[Any, ...]], T], columns: Sequence[Sequence[T]], count: int
) -> Iterator[T]:
    """Fill a format string once for each row."""
    return map(fill, zip(*columns, strict=True)) if columns else repeat(fill(()), count)


def _json_strings(column: Sequence[object]) -> list[bytes]:
    """Return the JSON string of each value, without its quotes.

    One call encodes the whole column. Splitting at `","` is safe: within a JSON string every
    quote has a backslash before it.
    """
    return _json.dumps([*map(format, column)])[2:-2].split(b'","')
