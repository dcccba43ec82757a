"""Rows on their way into a journal: named, filled in, checked, encoded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import chain, islice, repeat
from operator import attrgetter
from typing import Any, TypeAlias
from uuid import UUID

from attrs import Factory, define, frozen

from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._load.fast_encoder import Columns, PlainOperation
from telnyx_async.bulk._load.mapping import Filler
from telnyx_async.bulk._load.requests import with_files
from telnyx_async.bulk._load.sources import Line, Lines
from telnyx_async.bulk._load.validation import RowChecker
from telnyx_async.bulk._rows import Key, NewRow

__all__ = ["Limits", "Loader"]

Limits: TypeAlias = Callable[[Mapping[str, Any]], Iterable[str]]
"""The keys of rates that hold for a row, beside that of its sender."""

_BATCH = 500
# Those of rows with files, which are large.
_FEW = 20


@frozen
class _Alike:
    """Lines of the same columns."""

    names: tuple[str, ...]
    numbers: list[int] = Factory(list[int])
    values: list[Sequence[Any]] = Factory(list[Any])

    def columns(self) -> Columns:
        return dict(zip(self.names, zip(*self.values, strict=True), strict=True))

    def mappings(self) -> Iterator[dict[str, Any]]:
        return (dict(zip(self.names, values, strict=True)) for values in self.values)


@define(eq=False)
class Loader:
    """Makes rows for the journal of lines, and collects what is wrong with them.

    With `text` values are texts, which mean what the description says.
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
        lines = iter(lines)
        count = _FEW if self.filler.plan.takes_files else _BATCH
        while groups := _grouped(islice(lines, count)):
            self.count += sum(len(group.numbers) for group in groups)
            yield sorted(chain(*map(self._rows, groups)), key=attrgetter("line"))

    def _rows(self, lines: _Alike) -> Iterable[NewRow]:
        if self._plain is not None:
            try:
                return self._short(self._plain, lines)
            except (KeyError, TypeError, ValueError):
                pass  # the long way says which row it is, and what is wrong
        return filter(None, map(self._long, lines.numbers, lines.mappings()))

    def _short(self, plain: PlainOperation, lines: _Alike) -> Iterable[NewRow]:
        texts = plain.texts(lines.names, self.filler.given(lines.names))
        columns = lines.columns()
        bodies = texts.bodies(columns, len(lines.numbers))
        rows = map(
            NewRow,
            self._keys(lines, columns, plain.target, bodies),
            lines.numbers,
            repeat(plain.target),
            repeat(""),
            bodies,
            texts.limits(columns, len(bodies)),
        )
        return [*map(self._limited, rows, lines.mappings())] if self.limits else [*rows]

    def _keys(
        self, lines: _Alike, columns: Columns, target: str, bodies: Iterable[bytes]
    ) -> Iterable[str]:
        if self.key is None:
            return (_digest(target, body) for body in bodies)
        return map(
            self._named,
            map(self.key, lines.mappings()) if callable(self.key) else columns[self.key],
        )

    def _long(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        try:
            return self._encoded(line, values)
        except (TypeError, ValueError) as error:
            self.problems.add(line, str(error))
            return None

    def _encoded(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        plan = self.filler.plan
        arguments = self.filler.arguments(values)
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

    def _limited(self, row: NewRow, values: Mapping[str, Any]) -> NewRow:
        if self.limits is None:
            return row
        return row._replace(limits="\n".join(filter(None, (row.limits, *self.limits(values)))))

    @cached_property
    def _plain(self) -> PlainOperation | None:
        return PlainOperation.of(self.checker)

    def _key(self, values: Mapping[str, Any]) -> str | None:
        if self.key is None:
            return None
        return self._named(self.key(values) if callable(self.key) else values.get(self.key))

    def _named(self, key: Hashable) -> str:
        if key is None or key == "":
            raise ValueError(f"the row has no key {'' if callable(self.key) else self.key!r}")
        return str(key)


def _grouped(lines: Iterable[Line]) -> Collection[_Alike]:
    groups: dict[tuple[str, ...], _Alike] = {}
    for number, names, values in lines:
        group = groups.get(names)
        if group is None:
            group = groups[names] = _Alike(names)
        group.numbers.append(number)
        group.values.append(values)
    return groups.values()


def _digest(target: str, body: bytes | None) -> str:
    """Of rows without a key their content is the key."""
    return blake2b(f"{target}\n".encode() + (body or b""), digest_size=12).hexdigest()
