"""Turns lines into rows of the journal: arguments mapped, validated and encoded in batches."""

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
from telnyx_async.bulk._load.fast_encoder import Columns, FastEncoder
from telnyx_async.bulk._load.mapping import ArgumentMapper
from telnyx_async.bulk._load.requests import with_file_contents
from telnyx_async.bulk._load.sources import Line, Lines
from telnyx_async.bulk._load.validation import RowValidator
from telnyx_async.bulk._rows import Key, NewRow

__all__ = ["Loader", "RateKeys"]

RateKeys: TypeAlias = Callable[[Mapping[str, Any]], Iterable[str]]
"""Returns the keys of the rates that apply to a row, besides that of its sender."""

_BATCH_SIZE = 500
# Rows with files are up to 5 MiB each, and a batch is held in memory.
_BATCH_SIZE_WITH_FILES = 20


@frozen
class ColumnBatch:
    """Lines with the same columns."""

    names: tuple[str, ...]
    numbers: list[int] = Factory(list[int])
    values: list[Sequence[Any]] = Factory(list[Any])

    def columns(self) -> Columns:
        return dict(zip(self.names, zip(*self.values, strict=True), strict=True))

    def mappings(self) -> Iterator[dict[str, Any]]:
        return (dict(zip(self.names, values, strict=True)) for values in self.values)


@define(eq=False)
class Loader:
    """Encodes lines as rows of the journal, and collects their problems.

    With `text`, the values are text that is converted to the types of the arguments.
    """

    mapper: ArgumentMapper
    job: UUID
    validator: RowValidator
    key: Key = None
    text: bool = False
    rate_keys: RateKeys | None = None
    problems: Problems = Factory(Problems)
    count: int = 0

    def batches(self, lines: Lines) -> Iterator[list[NewRow]]:
        """Return the valid rows, in batches and in the order of their lines."""
        lines = iter(lines)
        takes_files = self.mapper.builder.takes_files
        size = _BATCH_SIZE_WITH_FILES if takes_files else _BATCH_SIZE
        while batches := _by_columns(islice(lines, size)):
            self.count += sum(len(batch.numbers) for batch in batches)
            yield sorted(chain(*map(self._rows, batches)), key=attrgetter("line"))

    def _rows(self, batch: ColumnBatch) -> Iterable[NewRow]:
        if self._encoder is not None:
            try:
                return self._fast(self._encoder, batch)
            except (KeyError, TypeError, ValueError):
                pass  # the slow path finds the row at fault, and its problem
        return filter(None, map(self._slow, batch.numbers, batch.mappings()))

    def _fast(self, encoder: FastEncoder, batch: ColumnBatch) -> Iterable[NewRow]:
        template = encoder.template(batch.names, self.mapper.map_columns(batch.names))
        columns = batch.columns()
        bodies = template.bodies(columns, len(batch.numbers))
        rows = map(
            NewRow,
            self._keys(batch, columns, encoder.target, bodies),
            batch.numbers,
            repeat(encoder.target),
            repeat(""),
            bodies,
            template.rate_keys(columns, len(bodies)),
        )
        return [*map(self._with_rate_keys, rows, batch.mappings())] if self.rate_keys else [*rows]

    def _keys(
        self, batch: ColumnBatch, columns: Columns, target: str, bodies: Iterable[bytes]
    ) -> Iterable[str]:
        if self.key is None:
            return (_digest(target, body) for body in bodies)
        keys = map(self.key, batch.mappings()) if callable(self.key) else columns[self.key]
        return map(self._checked_key, keys)

    def _slow(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        try:
            return self._encoded(line, values)
        except (TypeError, ValueError) as error:
            self.problems.add(line, str(error))
            return None

    def _encoded(self, line: int, values: Mapping[str, Any]) -> NewRow | None:
        builder = self.mapper.builder
        arguments = self.mapper.arguments(values)
        if self.text:
            arguments = {name: self.validator.coerce(name, x) for name, x in arguments.items()}
        if builder.takes_files:
            arguments = with_file_contents(arguments, builder.operation)
        request = builder.request(builder.call(arguments))
        found = [*self.validator.number_problems(arguments), *self.validator.problems(request)]
        for problem in found:
            self.problems.add(line, problem)
        if found:
            return None
        key = self._key(values) or _digest(request.url.raw_path_qs, request.content)
        row = builder.row(arguments, key=key, line=line, job=self.job)
        return self._with_rate_keys(row, values)

    def _with_rate_keys(self, row: NewRow, values: Mapping[str, Any]) -> NewRow:
        if self.rate_keys is None:
            return row
        keys = filter(None, (row.rate_keys, *self.rate_keys(values)))
        return row._replace(rate_keys="\n".join(keys))

    @cached_property
    def _encoder(self) -> FastEncoder | None:
        return FastEncoder.of(self.validator)

    def _key(self, values: Mapping[str, Any]) -> str | None:
        if self.key is None:
            return None
        return self._checked_key(self.key(values) if callable(self.key) else values.get(self.key))

    def _checked_key(self, key: Hashable) -> str:
        if key is None or key == "" or key != key:  # noqa: PLR0124 - NaN, as data frames have it
            by_name = isinstance(self.key, str)
            raise ValueError(f"the row has no key {self.key!r}" if by_name else "the key is empty")
        return str(key)


def _by_columns(lines: Iterable[Line]) -> Collection[ColumnBatch]:
    batches: dict[tuple[str, ...], ColumnBatch] = {}
    for number, names, values in lines:
        batch = batches.get(names)
        if batch is None:
            batch = batches[names] = ColumnBatch(names)
        batch.numbers.append(number)
        batch.values.append(values)
    return batches.values()


def _digest(target: str, body: bytes | None) -> str:
    """Return the key of a row without one: a digest of its content."""
    return blake2b(f"{target}\n".encode() + (body or b""), digest_size=12).hexdigest()
