"""Pages: every style of the API to its end, without a request too many."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import aclosing
from typing import Any

import pytest

from telnyx_async import APIResponseValidationError
from telnyx_async._http import HttpResponse
from telnyx_async._model import Model
from telnyx_async._operation import Call, Operation, PageStyle
from telnyx_async._options import UNSET
from telnyx_async._pagination import AsyncPage, AsyncPaginator


class Row(Model):
    id: int | None = None


class Service:
    """Answers calls like a client does, and keeps what was asked for."""

    def __init__(self, answer: Callable[[Mapping[str, Any]], Any]) -> None:
        self.answer = answer
        self.asked: list[Any] = []
        self.running = self.most_running = 0
        self.gate: asyncio.Event | None = None

    async def execute(self, call: Call) -> HttpResponse:
        extra = call.options.get("extra_query", {})
        query = {k: v for k, v in {**call.query, **extra}.items() if v is not UNSET}
        assert call.operation.page is not None
        self.asked.append(query.get(call.operation.page.param))
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            if self.gate is not None and len(self.asked) > 1:
                await self.gate.wait()
            await asyncio.sleep(0)
            return HttpResponse(
                status=200, headers={}, body=json.dumps(self.answer(query)).encode()
            )
        finally:
            self.running -= 1

    def list(self, style: PageStyle, **query: Any) -> AsyncPaginator[Row]:
        options: Any = query.pop("options", {})
        operation = Operation("GET", "/rows", Row, page=style)
        return AsyncPaginator(self, Call(operation=operation, query=query, options=options))  # type: ignore[arg-type]


def rows_of(number: int, size: int, total: int) -> list[dict[str, int]]:
    """The rows of a page, whose first number is 1."""
    return [{"id": n} for n in range((number - 1) * size, min(number * size, total))]


def numbered(style: PageStyle, size: int, total: int) -> Service:
    """A list of `total` rows that tells what the style says it tells."""

    def answer(query: Mapping[str, Any]) -> Any:
        given = query.get(style.size_param, size)
        number = query.get(style.param, style.first)
        rows = rows_of(number + 1 - style.first, given, total)
        body: dict[str, Any] = {}
        if not style.items:
            return rows
        put(body, style.items, rows)
        put(body, style.current, number)
        put(body, style.total, -(-total // given))
        put(body, style.total_items, total)
        return body

    return Service(answer)


def chained(style: PageStyle, size: int, total: int) -> Service:
    """A list whose pages name the cursor of the next one."""

    def answer(query: Mapping[str, Any]) -> Any:
        number = int(query.get(style.param, "c1")[1:])
        body: dict[str, Any] = {}
        put(body, style.items, rows_of(number, query.get(style.size_param, size), total))
        put(body, style.cursor, f"c{number + 1}" if number * size < total else None)
        return body

    return Service(answer)


def put(body: dict[str, Any], path: str | None, value: Any) -> None:
    if path is None:
        return
    *above, last = path.split(".")
    for name in above:
        body = body.setdefault(name, {})
    body[last] = value


META = {"current": "meta.page_number", "total": "meta.total_pages"}
TEN_DLC = PageStyle(
    items="records",
    param="page",
    size_param="recordsPerPage",
    current="page",
    total_items="totalRecords",
    default_size=10,
)
TOLL_FREE = PageStyle(
    items="records", param="page", size_param="page_size", total_items="total_records"
)
TEXML = PageStyle(items="queues", param="Page", size_param="PageSize", first=0)
ARRAY = PageStyle(items="", default_size=10)
NUMBERED = [
    PageStyle(**META),
    PageStyle(**META, param="page", size_param="per_page"),
    PageStyle(**META, items="log_messages"),
    PageStyle(**META, param="page_number", size_param="page_size"),
    TEN_DLC,
    TOLL_FREE,
    TEXML,
    ARRAY,
]
CHAINED = [
    PageStyle(cursor="meta.cursor", param="cursor", size_param="limit"),
    PageStyle(cursor="meta.cursors.after", param="page[after]", size_param="page[limit]"),
    PageStyle(cursor="meta.page_cursor", param="page[after]"),
    PageStyle(cursor="meta.page_cursor", param="page_cursor", size_param="page_size"),
]


async def ids(paginator: Any) -> list[int | None]:
    return [row.id async for row in paginator]


@pytest.mark.parametrize("prefetch", [0, 1, 3])
@pytest.mark.parametrize("total", [0, 1, 10, 25, 30])
@pytest.mark.parametrize("style", NUMBERED, ids=str)
async def test_numbered_lists(style: PageStyle, total: int, prefetch: int) -> None:
    service = numbered(style, 10, total)
    assert await ids(service.list(style).rows(prefetch=prefetch)) == list(range(total))
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
    service = chained(style, 10, total)
    assert await ids(service.list(style).rows(prefetch=prefetch)) == list(range(total))
    assert service.asked == [None, *(f"c{n}" for n in range(2, max(1, -(-total // 10)) + 1))]
    assert service.most_running == 1


async def test_the_first_page_alone_makes_one_request() -> None:
    service = numbered(PageStyle(**META), 10, 25)
    page = await service.list(PageStyle(**META))
    assert isinstance(page, AsyncPage)
    assert [row.id for row in page.data] == list(range(10))
    assert page.has_next_page()
    assert service.asked == [None]


async def test_a_list_that_is_not_used_makes_no_request() -> None:
    service = numbered(PageStyle(**META), 10, 25)
    paginator = service.list(PageStyle(**META))
    assert await ids(paginator.rows(limit=0)) == []
    assert service.asked == []


async def test_a_list_that_was_not_awaited_says_what_to_do() -> None:
    paginator = numbered(PageStyle(**META), 10, 25).list(PageStyle(**META))
    with pytest.raises(AttributeError, match="await it for its first page"):
        _ = paginator.data
    assert not hasattr(paginator, "meta")


async def test_page_after_page_by_hand() -> None:
    service = numbered(PageStyle(**META), 10, 25)
    page = await service.list(PageStyle(**META))
    sizes = [len(page.data)]
    while page.has_next_page():
        page = await page.get_next_page()
        sizes.append(len(page.data))
    assert sizes == [10, 10, 5]
    with pytest.raises(RuntimeError, match="last page"):
        await page.get_next_page()


async def test_going_on_from_a_page_does_not_fetch_it_again() -> None:
    service = numbered(PageStyle(**META), 10, 25)
    page = await (await service.list(PageStyle(**META))).get_next_page()
    assert await ids(page) == list(range(10, 25))
    assert [len(p.data) async for p in page.iter_pages()] == [10, 5]
    assert service.asked == [None, 2, 3, 3]


async def test_pages() -> None:
    service = numbered(PageStyle(**META), 10, 25)
    pages = [page async for page in service.list(PageStyle(**META)).pages()]
    assert [page.meta.page_number for page in pages] == [1, 2, 3]
    assert repr(pages[0]) == "<AsyncPage: 10 rows, and more pages>"
    assert repr(pages[2]) == "<AsyncPage: 5 rows>"


async def test_starting_in_the_middle() -> None:
    for style in (PageStyle(**META), TEN_DLC):
        service = numbered(style, 10, 45)
        assert await ids(service.list(style, **{style.param: 3})) == list(range(20, 45))
        assert service.asked == [3, 4, 5]


async def test_starting_on_the_last_page_of_a_list_that_tells_its_rows() -> None:
    service = numbered(TEN_DLC, 10, 25)
    assert await ids(service.list(TEN_DLC, page=3)) == list(range(20, 25))
    assert service.asked == [3]


async def test_a_list_counted_from_zero_against_its_description() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 0)
        meta = {"page_number": number, "total_pages": 3}
        return {"data": rows_of(number + 1, 10, 25), "meta": meta}

    service = Service(answer)
    assert await ids(service.list(PageStyle(**META))) == list(range(25))
    assert service.asked == [None, 1, 2]


async def test_extra_query_may_ask_for_a_page_too() -> None:
    service = numbered(PageStyle(**META), 10, 45)
    options = {"extra_query": {"page[number]": 4, "debug": True}, "timeout": 3}
    assert await ids(service.list(PageStyle(**META), options=options)) == list(range(30, 45))
    assert service.asked == [4, 5]


async def test_a_service_that_caps_the_size_loses_no_rows() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page", 1)
        return {"records": rows_of(number, 5, 12), "page": number, "totalRecords": 12}

    service = Service(answer)
    assert await ids(service.list(TEN_DLC, recordsPerPage=1000)) == list(range(12))
    assert service.asked == [None, 2, 3]


async def test_a_list_of_unknown_size_ends_with_a_page_shorter_than_the_first() -> None:
    service = numbered(TEXML, 10, 25)
    assert await ids(service.list(TEXML)) == list(range(25))
    assert service.asked == [None, 1, 2]


async def test_the_size_that_is_asked_for_or_told_ends_a_list() -> None:
    service = numbered(TEXML, 10, 8)
    assert await ids(service.list(TEXML, PageSize=20)) == list(range(8))
    assert service.asked == [None]
    told = Service(lambda _: {"queues": rows_of(1, 10, 8), "page_size": 20})
    assert await ids(told.list(TEXML)) == list(range(8))
    assert told.asked == [None]


async def test_an_empty_page_does_not_end_a_list_that_tells_its_pages() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        rows = [] if number == 2 else rows_of(number, 10, 30)
        return {"data": rows, "meta": {"page_number": number, "total_pages": 3}}

    assert len(await ids(Service(answer).list(PageStyle(**META)))) == 20


async def test_a_list_may_shrink_while_it_is_read() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        return {"data": rows_of(number, 10, 20), "meta": {"total_pages": 5 if number == 1 else 2}}

    service = Service(answer)
    assert await ids(service.list(PageStyle(**META)).rows(prefetch=2)) == list(range(20))
    assert set(service.asked) <= {None, 2, 3, 4}
    assert service.running == 0


@pytest.mark.parametrize("body", [None, 3, "x", [], {}, {"data": None}, {"data": {}, "meta": []}])
async def test_an_answer_of_another_form_is_an_empty_page(body: Any) -> None:
    for style in (PageStyle(**META), *CHAINED[:1], TOLL_FREE):
        page = await Service(lambda _: body).list(style)
        assert page.data == []
        assert not page.has_next_page()
        assert page.meta.page_number is None
        assert page.to_dict() == body


class TestCircles:
    async def test_the_same_cursor_again(self) -> None:
        service = Service(lambda _: {"data": [{"id": 1}], "meta": {"cursor": "a"}})
        with pytest.raises(APIResponseValidationError, match="repeats its cursor 'a'"):
            await ids(service.list(CHAINED[0]))
        assert service.asked == [None, "a"]

    async def test_a_longer_circle(self) -> None:
        following = {None: "a", "a": "b", "b": "c", "c": "a"}
        service = Service(
            lambda q: {"data": [{"id": 1}], "meta": {"cursor": following[q.get("cursor")]}}
        )
        page = await service.list(CHAINED[0])
        for _ in range(3):
            page = await page.get_next_page()
        assert page.has_next_page()
        with pytest.raises(APIResponseValidationError, match="repeats its cursor 'a'"):
            await page.get_next_page()
        assert service.asked == [None, "a", "b", "c"]

    async def test_a_circle_back_to_where_the_caller_began(self) -> None:
        service = Service(lambda _: {"data": [{"id": 1}], "meta": {"cursor": "a"}})
        with pytest.raises(APIResponseValidationError, match="repeats its cursor"):
            await ids(service.list(CHAINED[0], cursor="a"))
        assert service.asked == ["a"]

    async def test_a_cursor_that_stays_at_the_end_of_the_list(self) -> None:
        service = Service(
            lambda q: {"data": [] if "cursor" in q else [{"id": 1}], "meta": {"cursor": "a"}}
        )
        assert await ids(service.list(CHAINED[0])) == [1]
        assert service.asked == [None, "a"]

    async def test_an_empty_page_with_a_new_cursor_goes_on(self) -> None:
        answers = {
            None: {"data": [], "meta": {"cursor": "a"}},
            "a": {"data": [{"id": 1}], "meta": {"cursor": ""}},
        }
        assert await ids(Service(lambda q: answers[q.get("cursor")]).list(CHAINED[0])) == [1]

    async def test_a_cursor_that_is_none(self) -> None:
        service = Service(lambda _: {"data": [{"id": 1}], "meta": {"cursor": {"after": "a"}}})
        assert await ids(service.list(CHAINED[0])) == [1]

    @pytest.mark.parametrize("style", [TEXML, ARRAY, TOLL_FREE], ids=str)
    async def test_a_page_that_does_not_change(self, style: PageStyle) -> None:
        rows = rows_of(1, 10, 10)
        service = Service(
            lambda _: rows if style is ARRAY else {style.items: rows, "total_records": 99}
        )
        with pytest.raises(
            APIResponseValidationError, match=r"page \d of the list is page \d again"
        ):
            await ids(service.list(style))
        assert len(service.asked) == 2

    async def test_a_page_that_says_it_is_the_first_again(self) -> None:
        service = Service(
            lambda _: {"data": [{"id": 1}], "meta": {"page_number": 1, "total_pages": 9}}
        )
        with pytest.raises(APIResponseValidationError, match="page 2 of the list is page 1 again"):
            await ids(service.list(PageStyle(**META)))

    async def test_equal_rows_on_pages_that_are_told_apart(self) -> None:
        service = Service(
            lambda q: {
                "data": [{"id": 1}],
                "meta": {"page_number": q.get("page[number]", 1), "total_pages": 3},
            }
        )
        assert await ids(service.list(PageStyle(**META))) == [1, 1, 1]


class TestPrefetch:
    async def test_pages_are_fetched_concurrently_and_come_in_order(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        rows = service.list(PageStyle(**META)).rows(prefetch=4)
        assert await ids(rows) == list(range(95))
        assert service.most_running == 4
        assert service.asked == [None, *range(2, 11)]

    async def test_the_pages_ahead_are_under_way_while_the_first_is_used(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        async with aclosing(service.list(PageStyle(**META)).pages(prefetch=3)) as pages:
            await anext(pages)
            await asyncio.sleep(0)
            assert service.asked == [None, 2, 3, 4]

    async def test_leaving_early_leaves_no_task(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        service.gate = asyncio.Event()
        async with aclosing(service.list(PageStyle(**META)).rows(prefetch=4)) as rows:
            async for _ in rows:
                break
        assert service.running == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def test_a_plain_break_leaves_no_task_either(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        service.gate = asyncio.Event()
        async for _ in service.list(PageStyle(**META)).rows(prefetch=4):
            break
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait(others)
        assert service.running == 0

    async def test_cancellation_reaches_the_pages_ahead(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        service.gate = asyncio.Event()
        reading = asyncio.create_task(ids(service.list(PageStyle(**META)).rows(prefetch=4)))
        while service.running < 4:
            await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        assert service.running == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def test_an_error_comes_in_its_turn(self) -> None:
        def answer(query: Mapping[str, Any]) -> Any:
            number = query.get("page[number]", 1)
            if number == 3:
                raise ConnectionError
            return {"data": rows_of(number, 10, 95), "meta": {"total_pages": 10}}

        rows = Service(answer).list(PageStyle(**META)).rows(prefetch=4)
        assert [(await anext(rows)).id for _ in range(20)] == list(range(20))
        with pytest.raises(ConnectionError):
            await anext(rows)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def test_a_limit_holds_the_pages_ahead_back(self) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        rows = service.list(PageStyle(**META)).rows(prefetch=8, limit=25)
        assert await ids(rows) == list(range(25))
        assert service.asked == [None, 2, 3]

    @pytest.mark.parametrize("limit", [1, 9, 10, 11, 20])
    async def test_a_limit(self, limit: int) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        assert await ids(service.list(PageStyle(**META)).rows(limit=limit)) == list(range(limit))
        assert len(service.asked) == -(-limit // 10)

    async def test_a_limit_after_an_empty_page(self) -> None:
        answers = {
            None: {"data": [], "meta": {"cursor": "a"}},
            "a": {"data": [{"id": 1}, {"id": 2}], "meta": {"cursor": "b"}},
        }
        service = Service(lambda q: answers[q.get("cursor")])
        assert await ids(service.list(CHAINED[0]).rows(prefetch=2, limit=2)) == [1, 2]

    @pytest.mark.parametrize("wrong", [{"prefetch": -1}, {"limit": -1}])
    async def test_negative_numbers_are_refused(self, wrong: dict[str, int]) -> None:
        service = numbered(PageStyle(**META), 10, 95)
        with pytest.raises(ValueError, match="must not be negative"):
            await ids(service.list(PageStyle(**META)).rows(**wrong))
        assert service.asked == []


class TestFields:
    async def test_other_fields_read_under_both_names(self) -> None:
        page: Any = await numbered(TEN_DLC, 10, 25).list(TEN_DLC)
        assert page.records is page.data
        assert (page.totalRecords, page.total_records, page.page) == (25, 25, 1)
        assert page.meta.totalRecords == 25
        assert page.to_dict()["totalRecords"] == 25

    async def test_a_field_that_is_not_there(self) -> None:
        page: Any = await numbered(TEN_DLC, 10, 25).list(TEN_DLC)
        with pytest.raises(AttributeError, match="no attribute 'rooms'"):
            _ = page.rooms
        with pytest.raises(AttributeError, match="__deepcopy__"):
            _ = page.__deepcopy__

    async def test_meta(self) -> None:
        body = {"data": [], "meta": {"page_number": 1, "total_results": 7, "next": "x"}}
        meta: Any = (await Service(lambda _: body).list(PageStyle(**META))).meta
        assert (meta.page_number, meta.total_results, meta.total_pages) == (1, 7, None)
        assert meta.next == "x"
