"""Rows on their way into a journal: named, filled in, checked, encoded."""

from __future__ import annotations

import string
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import chain
from typing import Any, TypeAlias
from uuid import UUID

from attrs import Factory, define, field

from telnyx_async.bulk._check import RowChecker
from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._files import with_files
from telnyx_async.bulk._outcome import Key
from telnyx_async.bulk._plain import PlainRows
from telnyx_async.bulk._plan import Plan, sender_limit
from telnyx_async.bulk._records import NewRow
from telnyx_async.bulk._sources import Lines

__all__ = ["Filler", "Limits", "Loader"]

Limits: TypeAlias = Callable[[Mapping[str, Any]], Iterable[str]]
"""The keys of rates that hold for a row, beside that of its sender."""

_BATCH = 1000
# Those of rows with files, which are large.
_FEW = 20


@define
class Filler:
    """Arguments from columns: those of the same name, and templates such as `"Hi {name}"`.

    `names` are the columns, where they are known beforehand: then a column that is no argument
    and in no template, and an argument that is missing, are found before any row.
    """

    plan: Plan
    templates: Mapping[str, str] = field(factory=dict[str, str])
    key: str | None = None
    used: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        problems = Problems()
        for name in self.templates:
            if name not in self.plan.parameters:
                problems.add(0, f"{self.plan.name} has no argument {name!r}")
        fields = {name: _fields(text, problems) for name, text in self.templates.items()}
        problems.check()
        self.used = frozenset(chain(*fields.values()))

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

    def arguments(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments that a row gives; `ValueError` where it lacks some or has too many."""
        known = self.plan.parameters
        spare = row.keys() - known.keys() - self.used - {self.key}
        if spare:
            raise ValueError(f"{min(spare)!r} is no argument of {self.plan.name}")
        given = {name: value for name, value in row.items() if name in known}
        for name, template in self.templates.items():
            try:
                given[name] = template.format_map(row)
            except KeyError as error:
                raise ValueError(f"{error} is missing, which {name} is made of") from None
        missing = [name for name, required in known.items() if required and name not in given]
        if missing:
            raise ValueError(f"the argument {missing[0]!r} is missing")
        return given


@define(eq=False)
class Loader:
    """Makes rows for the journal of lines, and collects what is wrong with them.

    With `text` values are texts, which mean what the description says, and empty ones nothing.
    """

    filler: Filler
    job: UUID
    checker: RowChecker
    key: Key = None
    text: bool = False
    limits: Limits | None = None
    problems: Problems = Factory(Problems)
    count: int = 0

    def batches(self, lines: Lines) -> Iterator[list[NewRow]]:
        """The rows without problems, many at a time."""
        batch: list[NewRow] = []
        count = _FEW if self.filler.plan.takes_files else _BATCH
        for line, values in lines:
            if isinstance(values, str):
                self.problems.add(line, values)
                continue
            row = self._row(line, values)
            if row is not None:
                batch.append(row)
            if len(batch) == count:
                yield batch
                batch = []
        yield batch

    def _row(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        self.count += 1
        try:
            if self.text:
                values = {name: text for name, text in values.items() if text != ""}
            return self._encoded(line, values)
        except (TypeError, ValueError) as error:
            self.problems.add(line, str(error))
            return None

    def _encoded(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        plan = self.filler.plan
        arguments = self.filler.arguments(values)
        if self._plain is not None and (body := self._plain.body(arguments)) is not None:
            return self._limited(self._plain_row(line, values, arguments, body), values)
        if self.text:
            arguments = {name: self.checker.coerce(name, x) for name, x in arguments.items()}
        if plan.takes_files:
            arguments = with_files(arguments, plan.operation)
        request = plan.request(plan.call(arguments))
        found = self.checker.problems(request)
        for problem in found:
            self.problems.add(line, problem)
        if found:
            return None
        key = self._key(values) or _digest(request.url.raw_path_qs, request.body)
        return self._limited(plan.row(arguments, key=key, line=line, job=self.job), values)

    def _plain_row(
        self, line: int, values: Mapping[str, Any], arguments: Mapping[str, Any], body: bytes
    ) -> NewRow:
        target = self.filler.plan.operation.path
        return NewRow(
            key=self._key(values) or _digest(target, body),
            line=line,
            target=target,
            headers="",
            body=body,
            limits=sender_limit(arguments.get("from_")),
        )

    def _limited(self, row: NewRow, values: Mapping[str, Any]) -> NewRow:
        if self.limits is not None:
            row["limits"] = "\n".join(filter(None, (row["limits"], *self.limits(values))))
        return row

    @cached_property
    def _plain(self) -> PlainRows | None:
        return PlainRows.of(self.checker)

    def _key(self, values: Mapping[str, Any]) -> str | None:
        if self.key is None:
            return None
        found: Hashable = self.key(values) if callable(self.key) else values.get(self.key)
        if found is None or found == "":
            raise ValueError(f"the row has no key {'' if callable(self.key) else self.key!r}")
        return str(found)


def _digest(target: str, body: bytes | None) -> str:
    """Of rows without a key their content is the key."""
    return blake2b(f"{target}\n".encode() + (body or b""), digest_size=12).hexdigest()


def _fields(template: str, problems: Problems) -> list[str]:
    """The columns in a template: names only, for a template may come from anywhere."""
    try:
        parsed = list(string.Formatter().parse(template))
    except ValueError as error:
        problems.add(0, f"{template!r}: {error}")
        return []
    found = [name for _, name, _, _ in parsed if name is not None]
    for _, name, form, conversion in parsed:
        if name is not None and (not name.isidentifier() or form or conversion):
            problems.add(0, f"{template!r}: only columns can stand in braces, not {name!r}")
    return found
