"""Lists as data frames and files: types, exactness, pages, progress."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet as pq

from telnyx_async import AsyncTelnyx, HttpRequest, HttpResponse, Timeout
from telnyx_async._frames import extras
from telnyx_async._frames.arrow import TableBuilder
from telnyx_async._frames.columns import Kind, Shape
from telnyx_async._frames.export import write_csv
from telnyx_async.frames import to_arrow, to_pandas, to_polars
from telnyx_sync import Telnyx

ROWS = [
    {
        "id": str(number),
        "unique_name": f"=room {number}" if number == 4 else f"room {number}",  # a formula
        "max_participants": None if number == 3 else 2**60 + number,
        "created_at": "2026-01-01T12:00:00.123456Z",
        "sessions": [{"id": "a"}] if number == 1 else None,
        "note": {"of": "a later version"} if number == 4 else None,
    }
    for number in range(7)
]


class Pages:
    """A list of rooms in pages of `size`."""

    def __init__(self, size: int = 3) -> None:
        self.size = size
        self.requested: list[int] = []

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        number = int(request.url.query.get("page[number]", "1"))
        self.requested.append(number)
        rows = ROWS[(number - 1) * self.size : number * self.size]
        meta = {
            "page_number": number,
            "total_pages": -(-len(ROWS) // self.size),
            "total_results": len(ROWS),
        }
        content = json.dumps({"data": rows, "meta": meta}).encode()
        return HttpResponse(200, {"Content-Type": "application/json"}, content)

    async def aclose(self) -> None:
        pass


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
async def client(pages: Pages) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", transport=pages) as client:
        yield client


async def test_all_rows_as_an_arrow_table(client: AsyncTelnyx, pages: Pages) -> None:
    table = await client.rooms.list().to_arrow()
    assert pages.requested == [1, 2, 3]
    assert table["id"].to_pylist() == [str(number) for number in range(7)]
    assert table.schema.field("created_at").type == pa.timestamp("us", tz="UTC")
    assert table["created_at"][0].as_py() == datetime(2026, 1, 1, 12, 0, 0, 123456, tzinfo=UTC)
    assert table["max_participants"].to_pylist() == [row["max_participants"] for row in ROWS]
    assert table["sessions"].to_pylist()[:2] == [None, '[{"id":"a"}]']
    assert table["note.of"].to_pylist()[4] == "a later version"
    assert table["webhook_event_url"].null_count == 7  # declared, and never sent


async def test_a_page_goes_on_with_the_following_ones(client: AsyncTelnyx, pages: Pages) -> None:
    page = await client.rooms.list()
    assert len(await page.to_arrow()) == 7
    assert pages.requested == [1, 2, 3]


async def test_a_limit_and_progress(client: AsyncTelnyx, pages: Pages) -> None:
    seen: list[tuple[int, int | None]] = []
    frame = await client.rooms.list().to_polars(
        limit=4, prefetch=1, on_progress=lambda done, total: seen.append((done, total))
    )
    assert frame["id"].to_list() == ["0", "1", "2", "3"]
    assert seen == [(3, 7), (4, 7)]
    assert pages.requested == [1, 2]


async def test_progress_that_fails_is_logged(
    client: AsyncTelnyx, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no terminal")

    assert len(await client.rooms.list().to_arrow(on_progress=fail)) == 7
    assert "no terminal" in caplog.text


async def test_polars(client: AsyncTelnyx) -> None:
    frame = await client.rooms.list().to_polars()
    assert frame.schema["created_at"] == pl.Datetime("us", "UTC")
    assert frame.schema["max_participants"] == pl.Int64
    assert frame["max_participants"][6] == 2**60 + 6


async def test_pandas_keeps_integers_beside_nulls(client: AsyncTelnyx) -> None:
    frame = await client.rooms.list().to_pandas()
    assert frame["max_participants"].dtype == pd.Int64Dtype()
    assert frame["max_participants"][6] == 2**60 + 6
    assert frame["max_participants"].isna().sum() == 1
    assert isinstance(frame["created_at"].dtype, pd.DatetimeTZDtype)
    assert isinstance(frame["unique_name"].dtype, pd.StringDtype)


async def test_parquet(client: AsyncTelnyx, tmp_path: Path) -> None:
    path = tmp_path / "rooms.parquet"
    assert await client.rooms.list().to_parquet(path) == 7
    assert pq.read_table(path).equals(await client.rooms.list().to_arrow())
    assert list(tmp_path.iterdir()) == [path]


async def test_csv(client: AsyncTelnyx, tmp_path: Path) -> None:
    path = tmp_path / "rooms.csv"
    assert await client.rooms.list().to_csv(path, limit=5) == 5
    rows = list(csv.DictReader(io.StringIO(path.read_text())))
    assert [row["unique_name"] for row in rows] == [row["unique_name"] for row in ROWS[:5]]
    assert rows[0]["max_participants"] == str(2**60)
    assert rows[0]["created_at"] == "2026-01-01T12:00:00.123456Z"
    assert rows[1]["sessions"] == '[{"id":"a"}]'
    assert "note.of" not in rows[0]


async def chunks(*rows: Any) -> AsyncIterator[list[Any]]:
    for each in rows:
        yield [each]


async def test_csv_without_declared_columns(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    written = await write_csv(chunks({"a": 1, "b": True}, {"b": False}), dict[str, Any], path)
    assert (written, path.read_text()) == (2, "a,b\n1,true\n,false\n")


async def test_csv_for_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    row = {"a": "=1+1", "b": "+13125550100"}
    await write_csv(chunks(row), Any, path)
    assert path.read_text() == "a,b\n=1+1,+13125550100\n"
    await write_csv(chunks(row), Any, path, spreadsheet=True)
    assert path.read_text() == "a,b\n'=1+1,+13125550100\n"


def test_blocking_lists(tmp_path: Path) -> None:
    with Telnyx(api_key="KEY", transport=Pages()) as client:
        rooms = client.rooms.list()
        assert len(rooms.to_arrow()) == 7
        assert len(rooms.to_pandas(limit=2)) == 2
        assert rooms.to_polars().height == 7
        assert rooms.to_csv(tmp_path / "a.csv", limit=3) == 3
        assert rooms.to_parquet(tmp_path / "a.parquet") == 7
        assert rooms._repr_html_().startswith("<table><caption>Page: 3 rows, and more pages")


async def test_rows_that_were_collected(client: AsyncTelnyx) -> None:
    page = await client.rooms.list()
    assert to_arrow(page.data)["id"].to_pylist() == ["0", "1", "2"]
    assert to_arrow(page.data).schema.field("created_at").type == pa.timestamp("us", tz="UTC")
    assert to_pandas([{"a": 1}])["a"].tolist() == [1]
    assert to_polars([{"a": {"b": 1}}]).columns == ["a.b"]
    assert len(to_arrow([])) == 0


async def test_a_page_in_a_notebook(client: AsyncTelnyx) -> None:
    page = await client.rooms.list()
    html = page._repr_html_()
    assert "<caption>AsyncPage: 3 rows, and more pages</caption>" in html
    assert "<th>unique_name</th>" in html
    assert "<td>room 0</td>" in html
    assert "webhook_event_url" not in html


def table(shape: Shape, *rows: Any) -> Any:
    builder = TableBuilder(shape)
    for row in rows:  # each in a part of its own
        builder.add([row])
        builder._convert()
    return builder.table()


@pytest.mark.parametrize(
    ("kind", "values", "type", "expected"),
    [
        (Kind.TEXT, ["a", None], pa.string(), ["a", None]),
        (Kind.TEXT, ["a", 1], pa.string(), ["a", "1"]),
        (Kind.INTEGER, [1, 2**70], pa.decimal128(38, 0), [Decimal(1), Decimal(2**70)]),
        (Kind.INTEGER, [1, 10**40], pa.string(), ["1", str(10**40)]),
        (Kind.INTEGER, [1, "2"], pa.string(), ["1", "2"]),
        (Kind.INTEGER, [1.5, None], pa.float64(), [1.5, None]),
        (Kind.NUMBER, [1, 2.5], pa.float64(), [1.0, 2.5]),
        (Kind.NUMBER, ["1.50", 2.5], pa.string(), ["1.50", "2.5"]),
        (Kind.BOOLEAN, [True, None], pa.bool_(), [True, None]),
        (Kind.TEXTS, [["a"], None], pa.list_(pa.string()), [["a"], None]),
        (Kind.TEXTS, [["a", 1], None], pa.string(), ['["a",1]', None]),
        (Kind.JSON, [{"a": 1}, "b"], pa.string(), ['{"a":1}', "b"]),
        (Kind.ANY, [1, None], pa.int64(), [1, None]),
        (Kind.ANY, [1, "a"], pa.string(), ["1", "a"]),
        (Kind.ANY, [[1], None], pa.string(), ["[1]", None]),
        (Kind.ANY, [None, None], pa.string(), [None, None]),
        (Kind.DATE, ["2026-01-31", None], pa.date32(), [date(2026, 1, 31), None]),
        (Kind.DATE, ["31.1.2026", None], pa.string(), ["31.1.2026", None]),
        (
            Kind.DATETIME,
            ["2026-01-01T00:00:00Z", "2026-01-01T02:00:00.5+02:00"],
            pa.timestamp("us", tz="UTC"),
            [datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 0, 0, 0, 500_000, UTC)],
        ),
        (
            Kind.DATETIME,
            ["2026-01-01T00:00:00", None],
            pa.timestamp("us"),
            [datetime(2026, 1, 1, tzinfo=None), None],  # noqa: DTZ001 - local,
        ),
        (
            Kind.DATETIME,
            ["2026-01-01T00:00:00.123456789Z", None],
            pa.timestamp("us", tz="UTC"),
            [datetime(2026, 1, 1, 0, 0, 0, 123_456, UTC), None],
        ),
        (
            Kind.DATETIME,
            ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00"],
            pa.string(),
            ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00"],
        ),
        (Kind.DATETIME, ["soon", None], pa.string(), ["soon", None]),
        (Kind.DATETIME, [5, None], pa.string(), ["5", None]),
    ],
)
def test_types(kind: Kind, values: list[Any], type: Any, expected: list[Any]) -> None:
    builder = TableBuilder({"a": kind})
    builder.add([{"a": value} for value in values])
    column = builder.table()["a"]
    assert column.type == type
    assert column.to_pylist() == expected


def test_parts_that_differ_have_a_common_type() -> None:
    assert table({"a": Kind.INTEGER}, {"a": 1}, {"a": 2**70})["a"].to_pylist() == [1, 2**70]
    assert table({"a": Kind.TEXT}, {"a": "x"}, {"b": 1})["b"].to_pylist() == [None, 1]
    assert table({"a": Kind.INTEGER}, {"a": 1}, {"a": "x"})["a"].to_pylist() == ["1", "x"]


def test_long_lists_are_converted_in_parts() -> None:
    builder = TableBuilder({"a": Kind.INTEGER})
    for start in range(0, 25_000, 2_500):
        builder.add([{"a": number} for number in range(start, start + 2_500)])
    assert builder.count == 25_000
    assert builder.table()["a"].to_pylist() == list(range(25_000))


def test_an_extra_that_is_not_installed() -> None:
    with pytest.raises(ImportError, match=r"needs missing: install telnyx-async\[frames\]"):
        extras.required("missing", "frames")
