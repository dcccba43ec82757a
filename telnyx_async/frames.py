"""Rows as data frames: of pages, of models that were collected, of decoded JSON.

    frame = to_polars(page.data)

Lists have methods of the same names, which request all pages: `await client.rooms.list().to_polars()`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async._frames import export
from telnyx_async._frames.arrow import TableBuilder
from telnyx_async._frames.columns import shape_of
from telnyx_async._modeling.model import Model

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["to_arrow", "to_pandas", "to_polars"]


def to_arrow(rows: Iterable[Model | Mapping[str, Any]]) -> pa.Table:
    """Return an Arrow table; rows of one class have the columns that it declares."""
    found = list(rows)
    classes = {type(row) for row in found if isinstance(row, Model)}
    builder = TableBuilder(shape_of(classes.pop()) if len(classes) == 1 else {})
    builder.add([row.to_dict() if isinstance(row, Model) else row for row in found])
    return builder.table()


def to_pandas(rows: Iterable[Model | Mapping[str, Any]]) -> pd.DataFrame:
    """Return a pandas data frame, see `to_arrow`."""
    return export.to_pandas(to_arrow(rows))


def to_polars(rows: Iterable[Model | Mapping[str, Any]]) -> pl.DataFrame:
    """Return a polars data frame, see `to_arrow`."""
    return export.to_polars(to_arrow(rows))
