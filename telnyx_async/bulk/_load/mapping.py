"""Texts made of columns: `"Hi {name}"`."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from attrs import define, field, frozen

from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._load.requests import Plan

__all__ = ["Filler", "Template", "escape"]


def escape(text: str) -> str:
    """Text that means itself in a `form`."""
    return text.replace("%", "%%")


@frozen
class Template:
    """A text with gaps: `form` has a `%s` for each of `columns`."""

    form: str
    columns: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Template:
        """Read one; `ValueError` where more than names of columns stand in braces.

        A template may come from anywhere: it must not reach into what stands behind a name.
        """
        form: list[str] = []
        columns: list[str] = []
        for literal, name, format_spec, conversion in string.Formatter().parse(text):
            form.append(escape(literal))
            if name is None:
                continue
            if not name.isidentifier() or format_spec or conversion:
                raise ValueError(f"only columns can stand in braces, not {name!r}")
            form.append("%s")
            columns.append(name)
        return cls("".join(form), tuple(columns))

    @classmethod
    def column(cls, name: str) -> Template:
        """A column as it is."""
        return cls("%s", (name,))

    def fill(self, row: Mapping[str, object]) -> str:
        """The text that a row gives, which has all of the columns."""
        return self.form % tuple([format(row[name]) for name in self.columns])


@define
class Filler:
    """Arguments from columns: those of the same name, and templates such as `"Hi {name}"`.

    `names` are the columns, where they are known beforehand: then a column that is no argument
    and in no template, and an argument that is missing, are found before any row.
    """

    plan: Plan
    texts: Mapping[str, str] = field(factory=dict[str, str])
    key: str | None = None
    templates: Mapping[str, Template] = field(init=False)
    used: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        problems = Problems()
        for name in self.texts:
            if name not in self.plan.parameters:
                problems.add(0, f"{self.plan.name} has no argument {name!r}")
        self.templates = dict(_templates(self.texts, problems))
        problems.check()
        self.used = frozenset(chain(*(each.columns for each in self.templates.values())))

    def check_columns(self, names: Sequence[str]) -> None:
        """Raise `LoadError` for columns that cannot give the arguments of any row."""
        problems = Problems()
        for name in names:
            if name not in self.plan.parameters and name not in self.used and name != self.key:
                problems.add(1, f"{name!r} is no argument of {self.plan.name}, and not used")
        for name in [*sorted(self.used), *([self.key] if self.key else [])]:
            if name not in names and name not in self.templates:
                problems.add(1, f"there is no column {name!r}")
        for name, required in self.plan.parameters.items():
            if required and name not in names and name not in self.templates:
                problems.add(1, f"{self.plan.name} needs the argument {name!r}")
        problems.check()

    def given(self, names: Collection[str]) -> Mapping[str, Template]:
        """What makes the arguments of rows with these columns.

        `ValueError` where there are too few or too many.
        """
        known = self.plan.parameters
        spare = {*names} - known.keys() - self.used - {self.key}
        if spare:
            raise ValueError(f"{min(spare)!r} is no argument of {self.plan.name}")
        for argument, template in self.templates.items():
            for name in template.columns:
                if name not in names:
                    raise ValueError(f"{name!r} is missing, which {argument} is made of")
        given = {name: Template.column(name) for name in names if name in known}
        given.update(self.templates)
        for name, required in known.items():
            if required and name not in given:
                raise ValueError(f"the argument {name!r} is missing")
        return given

    def arguments(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments that a row gives; `ValueError` as `given`."""
        given = self.given(row)
        return {
            name: template.fill(row) if name in self.templates else row[name]
            for name, template in given.items()
        }


def _templates(texts: Mapping[str, str], problems: Problems) -> Iterator[tuple[str, Template]]:
    for name, text in texts.items():
        try:
            yield name, Template.of(text)
        except ValueError as error:
            problems.add(0, f"{text!r}: {error}")
