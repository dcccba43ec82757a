"""Arguments from columns: by name, and by templates such as `"Hi {name}"`."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain
from math import isfinite
from numbers import Real
from typing import Any

from attrs import define, field, frozen

from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._load.requests import RequestBuilder

__all__ = ["ArgumentMapper", "Template", "escape"]


def escape(text: str) -> str:
    """Return a `%` format string that produces the text itself."""
    return text.replace("%", "%%")


@frozen
class Template:
    """A text with columns to fill in; `format_string` has one `%s` for each of `columns`."""

    format_string: str
    columns: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """Parse `"Hi {name}"`; `ValueError` for anything but a column name in braces.

        Templates may come from untrusted input, so attributes, indexes, conversions and format
        specifications (`{name.__class__}`, `{name!r}`) are not supported.
        """
        parts: list[str] = []
        columns: list[str] = []
        for literal, name, specification, conversion in string.Formatter().parse(text):
            parts.append(escape(literal))
            if name is None:
                continue
            if not name.isidentifier() or specification or conversion:
                raise ValueError(f"only the name of a column may be in braces, not {name!r}")
            parts.append("%s")
            columns.append(name)
        return cls("".join(parts), tuple(columns))

    @classmethod
    def column(cls, name: str) -> Template:
        """Return the template of a column as it is."""
        return cls("%s", (name,))

    def fill(self, row: Mapping[str, object]) -> str:
        """Return the text for a row, which must have all of the columns.

        `ValueError` for a value that is missing, or is neither text nor a number.
        """
        return self.format_string % tuple([_text_of(name, row[name]) for name in self.columns])


@define
class ArgumentMapper:
    """Maps the columns of a row to the arguments of a method.

    A column of the same name is an argument; `texts` are templates for further ones. `key` is the
    column that identifies rows, which may be no argument. `LoadError` for an invalid template.
    """

    builder: RequestBuilder
    texts: Mapping[str, str] = field(factory=dict[str, str])
    key: str | None = None
    templates: Mapping[str, Template] = field(init=False)
    used: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        problems = Problems()
        for name in self.texts:
            if name not in self.builder.parameters:
                problems.add(0, f"{self.builder.name} has no argument {name!r}")
        self.templates = dict(_parse(self.texts, problems))
        problems.raise_if_any()
        self.used = frozenset(chain(*(each.columns for each in self.templates.values())))

    def check_columns(self, names: Sequence[str]) -> None:
        """Check the header of a file; `LoadError` if no row can have valid arguments.

        That is so for an unused column, a missing one, and a missing required argument.
        """
        method, parameters = self.builder.name, self.builder.parameters
        problems = Problems()
        for name in names:
            if not self.is_column(name):
                problems.add(1, f"{name!r} is not an argument of {method}, and not used")
        for name in [*sorted(self.used), *([self.key] if self.key else [])]:
            if name not in names and name not in self.templates:
                problems.add(1, f"there is no column {name!r}")
        for name, required in parameters.items():
            if required and name not in names and name not in self.templates:
                problems.add(1, f"{method} needs the argument {name!r}")
        problems.raise_if_any()

    def map_columns(self, names: Collection[str]) -> Mapping[str, Template]:
        """Return a template for each argument of rows with these columns.

        `ValueError` for a column that is not an argument, and for a missing column or argument.
        """
        parameters = self.builder.parameters
        unused = {*names} - parameters.keys() - self.used - {self.key}
        if unused:
            raise ValueError(f"{min(unused)!r} is not an argument of {self.builder.name}")
        for argument, template in self.templates.items():
            for name in template.columns:
                if name not in names:
                    raise ValueError(f"{name!r} is missing, which {argument!r} is made of")
        templates = {name: Template.column(name) for name in names if name in parameters}
        templates.update(self.templates)
        for name, required in parameters.items():
            if required and name not in templates:
                raise ValueError(f"the argument {name!r} is missing")
        return templates

    def arguments(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments for a row; `ValueError` as for `map_columns` and `fill`."""
        found: dict[str, Any] = {}
        for name, template in self.map_columns(row).items():
            if name in self.templates:
                found[name] = template.fill(row)
            elif _is_missing(row[name]):
                raise ValueError(f"the argument {name!r} is missing, but there is a column of it")
            else:
                found[name] = row[name]
        return found

    def is_column(self, name: str) -> bool:
        """Whether a column of this name is used."""
        return name in self.builder.parameters or name in self.used or name == self.key


def _is_missing(value: object) -> bool:
    """Whether a value is NaN or NaT, which data frames have where a value is missing."""
    return isinstance(value, float | Decimal | date) and value != value  # noqa: PLR0124


def _text_of(name: str, value: object) -> str:
    """Return text or a number as text."""
    if isinstance(value, str):
        return format(value)
    if value is None or _is_missing(value):
        raise ValueError(f"{name!r} is missing, which a template is filled with")
    if isinstance(value, bool) or not isinstance(value, Real | Decimal) or not isfinite(value):
        raise ValueError(f"{name!r} is neither text nor a number, so no template takes it")
    return format(value)


def _parse(texts: Mapping[str, str], problems: Problems) -> Iterator[tuple[str, Template]]:
    for name, text in texts.items():
        try:
            yield name, Template.parse(text)
        except ValueError as error:
            problems.add(0, f"{text!r}: {error}")
