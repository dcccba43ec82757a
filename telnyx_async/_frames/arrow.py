"""Columns as an Arrow table, with the types that the models declare.

No value is changed to fit: where one does not have the declared type, its whole column is text. An
integer beyond 64 bits makes a column of decimals, for a float would not keep its last digits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from telnyx_async import _json
from telnyx_async._frames.columns import Column, Kind, Shape, columns_of
from telnyx_async._frames.extras import required

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["TableBuilder"]

_CHUNK = 10_000
"""Rows that are converted at a time: their JSON is freed then."""


@define(eq=False)
class TableBuilder:
    """Collects the rows of a list, and converts them a few thousand at a time."""

    shape: Shape
    count: int = field(default=0, init=False)
    _arrow: Any = field(factory=lambda: required("pyarrow", "arrow"), init=False, repr=False)
    _rows: list[Any] = field(factory=list[Any], init=False, repr=False)
    _tables: list[pa.Table] = field(factory=list[Any], init=False, repr=False)

    def add(self, rows: Sequence[Any]) -> None:
        """Add rows of decoded JSON."""
        self.count += len(rows)
        self._rows.extend(rows)
        if len(self._rows) >= _CHUNK:
            self._convert()

    def table(self) -> pa.Table:
        """Return the table of all rows; without rows, it has the declared columns."""
        if self._rows or not self._tables:
            self._convert()
        types = self._common_types()
        same = [_cast(table, types, self._arrow) for table in self._tables]
        joined: pa.Table = self._arrow.concat_tables(same)
        return joined

    def _convert(self) -> None:
        columns = list(columns_of(self._rows, self.shape))
        arrays = {each.name: _Converter(self._arrow, each).array() for each in columns}
        self._tables.append(self._arrow.table(arrays))
        self._rows = []

    def _common_types(self) -> Mapping[str, Any]:
        """Return a type for each column that holds the values of all parts of the table."""
        found: dict[str, set[Any]] = {}
        for table in self._tables:
            schema: Any = table.schema
            for each in schema:
                found.setdefault(each.name, set()).add(each.type)
        return {name: self._common(types) for name, types in found.items()}

    def _common(self, types: set[Any]) -> Any:
        pa = self._arrow
        left = types - {pa.null()} or {pa.string()}  # a column without a value is text
        if len(left) == 1:
            return left.pop()
        decimal = pa.decimal128(38, 0)
        return decimal if left == {pa.int64(), decimal} else pa.string()


@define(eq=False)
class _Converter:
    """Converts the values of one column."""

    pa: Any
    column: Column

    def array(self) -> Any:
        """Return the array of the declared type; of text if a value does not have that type."""
        kind = self.column.kind
        convert: Callable[[], Any] = {
            Kind.INTEGER: self._integers,
            Kind.DATETIME: self._datetimes,
            Kind.DATE: self._dates,
            Kind.JSON: self._json,
            Kind.ANY: self._inferred,
        }.get(kind, self._typed)
        try:
            return convert()
        except (self.pa.ArrowException, OverflowError, TypeError, ValueError):
            return self._json()

    def _typed(self) -> Any:
        pa = self.pa
        types = {
            Kind.TEXT: pa.string(),
            Kind.NUMBER: pa.float64(),
            Kind.BOOLEAN: pa.bool_(),
            Kind.TEXTS: pa.list_(pa.string()),
        }
        return pa.array(self.column.values, types[self.column.kind])

    def _integers(self) -> Any:
        pa, values = self.pa, self.column.values
        if any(value is not None and type(value) is not int for value in values):
            return self._inferred()
        try:
            return pa.array(values, pa.int64())
        except (OverflowError, pa.ArrowInvalid):
            return pa.array(values, pa.decimal128(38, 0))

    def _datetimes(self) -> Any:
        """Return moments in UTC; without offsets, which RFC 3339 requires, local times."""
        pa, texts = self.pa, self._strings()
        for zone in ("UTC", None):
            try:
                return texts.cast(pa.timestamp("us", tz=zone))
            except pa.ArrowInvalid:
                continue
        moments = [value and datetime.fromisoformat(value) for value in self.column.values]
        if any(moment and moment.tzinfo is None for moment in moments):
            raise ValueError("some have an offset, some have none")
        return pa.array(moments, pa.timestamp("us", tz="UTC"))

    def _dates(self) -> Any:
        days = [value and date.fromisoformat(value) for value in self.column.values]
        return self.pa.array(days, self.pa.date32())

    def _strings(self) -> Any:
        return self.pa.array(self.column.values, self.pa.string())

    def _inferred(self) -> Any:
        """Return an array of the type that all values have."""
        types: set[Any] = {type(value) for value in self.column.values if value is not None}
        if types == {int}:
            return self._integers()
        if types <= {str} or types <= {bool} or types <= {float}:
            return self.pa.array(self.column.values)
        return self._json()

    def _json(self) -> Any:
        """Return text: strings as they are, anything else as JSON."""
        texts = [
            value if value is None or isinstance(value, str) else _json.dumps(value).decode()
            for value in self.column.values
        ]
        return self.pa.array(texts, self.pa.string())


def _cast(table: pa.Table, types: Mapping[str, Any], arrow: Any) -> pa.Table:
    """Return a table with all columns, in their types; one that it does not have is null."""
    columns = {
        name: table[name].cast(tp) if name in table.column_names else arrow.nulls(len(table), tp)
        for name, tp in types.items()
    }
    cast: pa.Table = arrow.table(columns)
    return cast
