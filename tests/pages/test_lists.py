"""Lists of every style, from where the caller begins to their end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from telnyx_async._operation import PageStyle

from .service import (
    ARRAY,
    CHAINED,
    META,
    NUMBERED,
    TEN_DLC,
    TEXML,
    Service,
    chained,
    ids,
    numbered,
    rows_of,
)


@pytest.mark.parametrize("prefetch", [0, 1, 3])
@pytest.mark.parametrize("total", [0, 1, 10, 25, 30])
@pytest.mark.parametrize("style", NUMBERED, ids=str)
async def test_numbered_lists(style: PageStyle, total: int, prefetch: int) -> None:
    service = numbered(total, style)
    assert await ids(service.list().rows(prefetch=prefetch)) == list(range(total))
    pages = max(1, -(-total // 10))
    tells_its_end = style not in (TEXML, ARRAY)
    wasted = total > 0 and total % 10 == 0 and not tells_its_end
    if style is TEXML and total == 1:  # its size is unknown: one row may be a full page
        wasted = True
    expected = [None, *range(style.first + 1, style.first + pages + wasted)]
    assert service.asked == expected


@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.parametrize("total", [0, 1, 10, 25, 30])
@pytest.mark.parametrize("style", CHAINED, ids=str)
async def test_chained_lists(style: PageStyle, total: int, prefetch: int) -> None:
    service = chained(total, style)
    assert await ids(service.list().rows(prefetch=prefetch)) == list(range(total))
    assert service.asked == [None, *(f"c{n}" for n in range(2, max(1, -(-total // 10)) + 1))]
    assert service.most_running == 1


async def test_starting_in_the_middle() -> None:
    for style in (META, TEN_DLC):
        service = numbered(45, style)
        assert await ids(service.list(**{style.param: 3})) == list(range(20, 45))
        assert service.asked == [3, 4, 5]


async def test_starting_on_the_last_page_of_a_list_that_tells_its_rows() -> None:
    service = numbered(25, TEN_DLC)
    assert await ids(service.list(page=3)) == list(range(20, 25))
    assert service.asked == [3]


async def test_a_list_counted_from_zero_against_its_description() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 0)
        meta = {"page_number": number, "total_pages": 3}
        return {"data": rows_of(number + 1, 25), "meta": meta}

    service = Service(answer)
    assert await ids(service.list()) == list(range(25))
    assert service.asked == [None, 1, 2]


async def test_the_number_that_a_page_reports_counts_not_the_one_that_was_asked_for() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = min(query.get("page[number]", 1), 3)  # what is too high is answered by the last
        return {"data": rows_of(number, 25), "meta": {"page_number": number, "total_pages": 3}}

    service = Service(answer)
    assert await ids(service.list(**{"page[number]": 9})) == list(range(20, 25))
    assert service.asked == [9]


async def test_extra_query_may_ask_for_the_size_and_the_cursor_too() -> None:
    service = numbered(8, TEXML)
    assert await ids(service.list(options={"extra_query": {"PageSize": 20}})) == list(range(8))
    assert service.asked == [None]
    reported = Service(lambda _: {"queues": rows_of(1, 8, 8), "page_size": 8}, TEXML)
    page = await reported.list(PageSize=20)  # the service caps it, and the page is full
    assert page.has_next_page()


async def test_extra_query_may_ask_for_a_page_too() -> None:
    service = numbered(45)
    options = {"extra_query": {"page[number]": 4, "debug": True}, "timeout": 3}
    assert await ids(service.list(options=options)) == list(range(30, 45))
    assert service.asked == [4, 5]


async def test_a_service_that_caps_the_size_loses_no_rows() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page", 1)
        return {"records": rows_of(number, 12, 5), "page": number, "totalRecords": 12}

    service = Service(answer, TEN_DLC)
    assert await ids(service.list(recordsPerPage=1000)) == list(range(12))
    assert service.asked == [None, 2, 3]


async def test_a_list_of_unknown_size_ends_with_a_page_shorter_than_the_first() -> None:
    service = numbered(25, TEXML)
    assert await ids(service.list()) == list(range(25))
    assert service.asked == [None, 1, 2]


async def test_the_size_that_is_asked_for_or_told_ends_a_list() -> None:
    service = numbered(8, TEXML)
    assert await ids(service.list(PageSize=20)) == list(range(8))
    assert service.asked == [None]
    told = Service(lambda _: {"queues": rows_of(1, 8), "page_size": 20}, TEXML)
    assert await ids(told.list()) == list(range(8))
    assert told.asked == [None]


async def test_an_empty_page_does_not_end_a_list_that_tells_its_pages() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        rows = [] if number == 2 else rows_of(number, 30)
        return {"data": rows, "meta": {"page_number": number, "total_pages": 3}}

    assert len(await ids(Service(answer).list())) == 20


async def test_a_list_may_shrink_while_it_is_read() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        return {"data": rows_of(number, 20), "meta": {"total_pages": 5 if number == 1 else 2}}

    service = Service(answer)
    assert await ids(service.list().rows(prefetch=2)) == list(range(20))
    assert set(service.asked) <= {None, 2, 3, 4}
    assert service.running == 0


@pytest.mark.parametrize("told", ["3", 3.0, True, None, [3]], ids=repr)
async def test_a_number_of_pages_of_another_type_is_unknown(told: object) -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        return {"data": rows_of(number, 25), "meta": {"page_number": told, "total_pages": told}}

    service = Service(answer)
    assert await ids(service.list(**{"page[size]": 10})) == list(range(25))
    assert service.asked == [None, 2, 3]
