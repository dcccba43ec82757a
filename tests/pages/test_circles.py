"""Lists that would never end are left with an error; those that may go on, do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from telnyx_async import APIResponseValidationError
from telnyx_async._operation import PageStyle

from .service import ARRAY, CURSOR, META, TEN_DLC, TEXML, TOLL_FREE, Service, ids, one_row, rows_of


async def test_the_same_cursor_again() -> None:
    service = Service(lambda _: one_row(cursor="a"), CURSOR)
    with pytest.raises(APIResponseValidationError, match="repeats its cursor 'a'"):
        await ids(service.list())
    assert service.asked == [None, "a"]


async def test_a_longer_circle() -> None:
    following = {None: "a", "a": "b", "b": "c", "c": "a"}
    service = Service(lambda q: one_row(cursor=following[q.get("cursor")]), CURSOR)
    page = await service.list()
    for _ in range(3):
        page = await page.get_next_page()
    assert page.has_next_page()
    with pytest.raises(APIResponseValidationError, match="repeats its cursor 'a'"):
        await page.get_next_page()
    assert service.asked == [None, "a", "b", "c"]


async def test_a_circle_back_to_where_the_caller_began() -> None:
    service = Service(lambda _: one_row(cursor="a"), CURSOR)
    with pytest.raises(APIResponseValidationError, match="repeats its cursor"):
        await ids(service.list(cursor="a"))
    assert service.asked == ["a"]


async def test_a_cursor_that_stays_at_the_end_of_the_list() -> None:
    end = {"data": [], "meta": {"cursor": "a"}}
    service = Service(lambda q: end if "cursor" in q else one_row(cursor="a"), CURSOR)
    assert await ids(service.list()) == [1]
    assert service.asked == [None, "a"]


async def test_an_empty_page_with_a_new_cursor_goes_on() -> None:
    answers = {None: {"data": [], "meta": {"cursor": "a"}}, "a": one_row(cursor="")}
    assert await ids(Service(lambda q: answers[q.get("cursor")], CURSOR).list()) == [1]


@pytest.mark.parametrize("filled", [0, 1, 2])
async def test_empty_pages_with_ever_new_cursors_are_an_error(filled: int) -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        cursor = query.get("cursor", "") + "c"
        return {"data": rows_of(1, int(len(cursor) <= filled)), "meta": {"cursor": cursor}}

    service = Service(answer, CURSOR)
    with pytest.raises(APIResponseValidationError, match="100 empty pages in a row"):
        await ids(service.list())
    assert len(service.asked) == filled + 100


async def test_a_cursor_that_is_none() -> None:
    assert await ids(Service(lambda _: one_row(cursor={"after": "a"}), CURSOR).list()) == [1]


@pytest.mark.parametrize("style", [TEXML, ARRAY, TOLL_FREE], ids=str)
async def test_a_page_that_does_not_change(style: PageStyle) -> None:
    rows = rows_of(1, 10)
    body = rows if style is ARRAY else {style.items: rows, "total_records": 99}
    service = Service(lambda _: body, style)
    with pytest.raises(APIResponseValidationError, match=r"page \d of the list repeats page \d"):
        await ids(service.list())
    assert len(service.asked) == 2


async def test_a_page_that_says_it_is_the_first_again() -> None:
    service = Service(lambda _: one_row(page_number=1, total_pages=9))
    with pytest.raises(APIResponseValidationError, match="page 2 of the list repeats page 1"):
        await ids(service.list())


async def test_equal_rows_on_pages_that_are_told_apart() -> None:
    service = Service(lambda q: one_row(page_number=q.get("page[number]", 1), total_pages=3))
    assert await ids(service.list()) == [1, 1, 1]


@pytest.mark.parametrize("prefetch", [0, 4])
@pytest.mark.parametrize("style", [META, TEN_DLC, TOLL_FREE], ids=str)
@pytest.mark.parametrize("filled", [0, 1, 2])
async def test_empty_pages_end_a_list_that_promises_more(
    style: PageStyle, filled: int, prefetch: int
) -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        rows = rows_of(query.get(style.param, 1), filled * 10)
        meta = {"total_pages": 14_421}
        return {style.items: rows, "meta": meta, "totalRecords": 144_210, "total_records": 144_210}

    service = Service(answer, style)
    query = {style.size_param: 10}
    assert await ids(service.list(**query).rows(prefetch=prefetch)) == list(range(filled * 10))
    assert len(service.asked) <= filled + 3 + prefetch
    assert service.running == 0


async def test_a_page_knows_that_empty_pages_ended_its_list() -> None:
    page = await Service(lambda _: {"data": [], "meta": {"total_pages": 9}}).list()
    requests = 1
    while page.has_next_page():
        page = await page.get_next_page()
        requests += 1
    assert requests == 3
