"""Lists as tables, data frames and files: what pages and paginators do with their rows."""

from __future__ import annotations

import csv
import os
from collections.abc import AsyncIterator, Callable, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any

from telnyx_async import _json
from telnyx_async._frames.arrow import TableBuilder
from telnyx_async._frames.columns import Shape, columns_of, shape_of
from telnyx_async._frames.extras import required
from telnyx_async._frames.spreadsheets import inert
from telnyx_async._responses.content import write_atomically

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["collect", "to_pandas", "to_polars", "write_csv", "write_parquet"]


async def collect(chunks: AsyncIterator[Sequence[Any]], returns: Any) -> pa.Table:
    """Return the Arrow table of rows that come in chunks; `returns` is the type of a row."""
    builder = TableBuilder(shape_of(returns))
    async for rows in chunks:
        builder.add(rows)
    return builder.table()


def to_pandas(table: pa.Table) -> pd.DataFrame:
    """Return a data frame with nullable types: an integer column with nulls stays exact."""
    arrow, pandas = required("pyarrow", "arrow"), required("pandas", "pandas")
    types = {
        arrow.int64(): pandas.Int64Dtype(),
        arrow.float64(): pandas.Float64Dtype(),
        arrow.bool_(): pandas.BooleanDtype(),
        arrow.string(): pandas.StringDtype(),
    }
    untyped: Any = table
    frame: pd.DataFrame = untyped.to_pandas(types_mapper=types.get)
    return frame


def to_polars(table: pa.Table) -> pl.DataFrame:
    """Return a data frame that shares the memory of the table."""
    frame: pl.DataFrame = required("polars", "polars").from_arrow(table)
    return frame


async def write_csv(
    chunks: AsyncIterator[Sequence[Any]],
    returns: Any,
    path: str | os.PathLike[str],
    *,
    spreadsheet: bool = False,
) -> int:
    """Write rows as they come, and return their number. The columns are the declared ones.

    For a list without declared columns, they are those of the first chunk.
    """
    count = 0

    async def lines() -> AsyncIterator[bytes]:
        nonlocal count
        columns: list[str] | None = None
        async for rows in chunks:
            found = {each.name: each.values for each in columns_of(rows, shape_of(returns))}
            begins = columns is None
            columns = columns if columns is not None else _declared(shape_of(returns)) or [*found]
            values = [found.get(name, [None] * len(rows)) for name in columns]
            yield _csv_text(
                [columns] if begins else [], zip(*values, strict=True), _cell(spreadsheet)
            )
            count += len(rows)

    await write_atomically(path, lines())
    return count


async def write_parquet(table: pa.Table, path: str | os.PathLike[str]) -> None:
    """Write a table to a file that appears when it is complete."""
    arrow, parquet = required("pyarrow", "arrow"), required("pyarrow.parquet", "arrow")
    sink = arrow.BufferOutputStream()
    parquet.write_table(table, sink)

    async def content() -> AsyncIterator[bytes]:
        yield sink.getvalue().to_pybytes()

    await write_atomically(path, content())


def _declared(shape: Shape, prefix: str = "") -> list[str]:
    names: list[str] = []
    for name, kind in shape.items():
        full = f"{prefix}{name}"
        names += [full] if not isinstance(kind, dict) else _declared(kind, f"{full}.")
    return names


def _csv_text(header: Sequence[Any], rows: Any, cell: Callable[[Any], Any]) -> bytes:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows(header)
    writer.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue().encode()


def _cell(spreadsheet: bool) -> Callable[[Any], Any]:
    def cell(value: Any) -> Any:
        if value is None or isinstance(value, str):
            return inert(value) if spreadsheet else value
        return _json.dumps(value).decode()

    return cell
