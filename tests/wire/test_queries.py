"""Queries: values, nested objects, what is left out, and the longest URL."""

from __future__ import annotations

import io
import math
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async._codec import requests as _wire
from telnyx_async._operation import Operation
from telnyx_async._options import UNSET

from .encoded import ID, Colour, Model, Name, Number, Size, request


def query(**values: object) -> str:
    return request(query=values).url.raw_query_string


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b&c=d", "a%20b%26c%3Dd"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-(10**30), "-" + "1" + "0" * 30),
        (1.5, "1.5"),
        (-0.0, "-0.0"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (ID, str(ID)),
        (Colour.RED, "red"),
        (Size.BIG, "3"),
        (Number(3), "3"),
        (Name("x"), "x"),
        (date(2026, 7, 1), "2026-07-01"),
        (time(9, 30), "09%3A30%3A00"),
        (datetime(2026, 7, 1, 12, 30, tzinfo=UTC), "2026-07-01T12%3A30%3A00Z"),
        (datetime(2026, 7, 1, 12, 30, 1, 250, tzinfo=UTC), "2026-07-01T12%3A30%3A01.000250Z"),
        (datetime(2026, 7, 1, 12, 30, tzinfo=UTC).replace(tzinfo=None), "2026-07-01T12%3A30%3A00"),
        (
            datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=2))),
            "2026-07-01T12%3A30%3A00%2B02%3A00",
        ),
        (["a", "b,c", 3, True, None, UNSET], "a,b%2Cc,3,true"),
        (("a",), "a"),
        ([], ""),
        ([date(2026, 7, 1), ID], f"2026-07-01,{ID}"),
    ],
)
def test_values_of_a_query(value: object, expected: str) -> None:
    assert query(a=value) == f"a={expected}"


def test_nested_objects_of_a_query() -> None:
    made = query(
        filter={
            "created_at": {"gte": datetime(2026, 7, 1, tzinfo=UTC), "lt": UNSET, "eq": None},
            "status": ["a", "b"],
            "name": MappingProxyType({"contains": "x&y"}),
            "empty": {},
            Colour.RED: Model(deep={"er": 1}),
        },
        **{"page[number]": 2},
    )
    assert dict(parse_qsl(made, strict_parsing=True)) == {
        "filter[created_at][gte]": "2026-07-01T00:00:00Z",
        "filter[status]": "a,b",
        "filter[name][contains]": "x&y",
        "filter[red][deep][er]": "1",
        "page[number]": "2",
    }
    assert made.startswith("filter%5Bcreated_at%5D%5Bgte%5D=2026")


def test_what_is_left_out_of_a_query() -> None:
    made = request(query={"a": UNSET, "b": None, "c": {"d": UNSET, "e": None}, "f": {}})
    assert str(made.url) == "https://api.telnyx.com/v2/x"


def test_queries_are_merged_and_the_call_has_the_last_word() -> None:
    made = request(
        Operation("GET", "/x", names={"filter": {"from_": "from"}}),
        query={"both": "2", "filter": {"from_": "a"}, "page[size]": 10},
        options={"extra_query": {"page[size]": 20, "more": {"from_": 1}}},
        default_query={"client": "1", "both": "1"},
    )
    assert parse_qsl(made.url.raw_query_string) == [
        ("client", "1"),
        ("both", "2"),
        ("filter[from]", "a"),
        ("page[size]", "20"),
        ("more[from_]", "1"),
    ]


@pytest.mark.parametrize(
    "items",
    [["a", "b"], ("a", "b"), {"a": 1, "b": 2}.keys(), deque("ab"), iter("ab"), map(str, "ab")],
)
def test_iterables_of_any_kind_are_lists(items: Iterable[str]) -> None:
    made = request(Operation("GET", "/x"), query={"filter": {"in": items}})
    assert parse_qsl(made.url.raw_query_string) == [("filter[in]", "a,b")]


@pytest.mark.parametrize(
    ("value", "place", "kind"),
    [
        ({"created_at": {"gte": object()}}, "filter.created_at.gte", TypeError),
        ({"created_at": {"gte": b"1"}}, "filter.created_at.gte", TypeError),
        ([{"a": 1}], "filter[0]", TypeError),
        ({"a": [1, [2]]}, "filter.a[1]", TypeError),
        ({"a": io.BytesIO(b"ab")}, "filter.a", TypeError),
        ({"a": Model}, "filter.a", TypeError),
        ({"a": timedelta(1)}, "filter.a", TypeError),
        ({None: 1}, "filter.None", TypeError),
        ({"a": math.nan}, "filter.a", ValueError),
        ({"a": [math.inf]}, "filter.a[0]", ValueError),
        ({"a": Decimal("NaN")}, "filter.a", ValueError),
        ({"a": "\ud800"}, "filter.a", ValueError),
        ({"a": ["\ud800"]}, "filter.a", ValueError),
        ({"a": {"\ud800": 1}}, "filter.a", ValueError),
    ],
)
def test_what_a_query_cannot_say_is_named_by_its_place(
    value: object, place: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        query(filter=value)
    assert str(caught.value).startswith(place)


def test_no_url_above_8_kilobytes() -> None:
    room = _wire.MAX_URL - len("https://api.telnyx.com/v2/x?a=")
    assert len(str(request(query={"a": "x" * room}).url)) == 8_192
    with pytest.raises(ValueError, match=r"the URL would be 8,193 bytes long, the limit is 8,192"):
        query(a="x" * (room + 1))
    with pytest.raises(ValueError, match="1,048,"):
        query(a="x" * 2**20)
    with pytest.raises(ValueError, match="the limit"):
        request(Operation("GET", "/x/{a}"), path={"a": "ü" * 2_000})


SCALARS = (
    st.text(st.characters(codec="utf-8"), max_size=20)
    | st.integers()
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.datetimes(timezones=st.timezones() | st.none())
    | st.uuids()
)


KEYS = st.text(st.characters(codec="utf-8", exclude_characters="[]"), min_size=1, max_size=4)


def leaves(prefix: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(f"{prefix}[{key}]" if prefix else key, item)
    else:
        yield prefix, value


@given(
    st.dictionaries(
        KEYS,
        st.recursive(SCALARS, lambda inner: st.dictionaries(KEYS, inner, max_size=3), max_leaves=8),
        max_size=5,
    )
)
def test_every_query_reads_back(values: dict[str, Any]) -> None:
    made = request(query=values).url
    found = parse_qsl(
        made.raw_query_string, keep_blank_values=True, strict_parsing=bool(made.raw_query_string)
    )
    assert [key for key, _ in found] == [key for key, _ in leaves("", values)]
    assert made.raw_query_string.isascii()
    for (_, text), (_, value) in zip(found, leaves("", values), strict=True):
        if isinstance(value, bool):
            assert text == str(value).lower()
        elif isinstance(value, datetime):
            assert datetime.fromisoformat(text).isoformat() == value.isoformat()
        else:
            assert text == str(value)
