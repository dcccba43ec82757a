"""Texts made of columns: `"Hi {name}"`."""

from __future__ import annotations

import string
from collections.abc import Mapping

from attrs import frozen

__all__ = ["Template", "escape"]


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
