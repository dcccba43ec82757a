"""Filtering and sorting of lists."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.emulator._rest.filters import filter_and_sort

ROWS: list[dict[str, Any]] = [
    {
        "id": "1",
        "name": "Alpha",
        "size": 9,
        "on": True,
        "at": "2026-01-01T10:00:00Z",
        "tags": ["x"],
    },
    {"id": "2", "name": "beta", "size": 10, "on": False, "at": "2026-01-02T10:00:00Z"},
    {"id": "3", "name": None, "size": 10, "on": True, "at": "2026-01-03T10:00:00Z"},
]
FIELDS = {"id", "name", "size", "on", "at", "tags"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, "123"),
        ({"filter": {"name": "alpha"}}, "1"),
        ({"filter": {"unknown": "alpha"}}, "123"),
        ({"filter": "nonsense"}, "123"),
        ({"name": "beta"}, "2"),
        ({"filter[name]": "beta"}, "2"),
        ({"filter[name][contains]": "ET"}, "2"),
        ({"filter": {"name": {"starts_with": "al"}}}, "1"),
        ({"filter": {"name": {"ends_with": "a"}}}, "12"),
        ({"filter": {"size": {"gt": 9}}}, "23"),
        ({"filter": {"size": {"gte": "2026-01-01"}}}, ""),
        ({"filter": {"size": {"lt": 10}}}, "1"),
        ({"filter": {"size": {"ne": 10}}}, "1"),
        ({"filter": {"size": {"eq": 9, "lte": 10}}}, "1"),
        ({"filter": {"size": {"nonsense": 9}}}, "123"),
        ({"filter": {"on": True}}, "13"),
        ({"filter": {"on": "false"}}, "2"),
        ({"filter": {"id": ["1", "3"]}}, "13"),
        ({"filter": {"id": {"in": "1,2"}}}, "12"),
        ({"filter": {"tags": "x"}}, "1"),
        ({"filter": {"at": {"gte": "2026-01-02T11:00:00+01:00"}}}, "23"),
        ({"filter": {"date_at": {"eq": "2026-01-02"}}}, "2"),
        ({"filter": {"date_at": {"lte": "2026-01-02"}}}, "12"),
        ({"sort": "-at"}, "321"),
        ({"sort": ["-size", "id"]}, "231"),
        ({"sort": "-size,-id"}, "321"),
        ({"sort": "nonsense"}, "123"),
        ({"sort": {"value": "at"}}, "123"),
    ],
)
def test_filter_and_sort(query: dict[str, Any], found: str) -> None:
    assert "".join(row["id"] for row in filter_and_sort(ROWS, query, FIELDS)) == found
