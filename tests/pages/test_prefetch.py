"""Pages ahead, and limits: what is under way, and what is left of it."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping
from contextlib import aclosing
from typing import Any

import pytest

from telnyx_async._responses.pagination import AsyncPaginator

from .service import CURSOR, Service, ids, numbered, rows_of


async def test_pages_are_fetched_concurrently_and_come_in_order() -> None:
    service = numbered(95)
    rows = service.list().rows(prefetch=4)
    assert await ids(rows) == list(range(95))
    assert service.most_running == 4
    assert service.asked == [None, *range(2, 11)]


async def test_the_pages_ahead_are_under_way_while_the_first_is_used() -> None:
    service = numbered(95)
    async with aclosing(service.list().pages(prefetch=3)) as pages:
        await anext(pages)
        await asyncio.sleep(0)
        assert service.asked == [None, 2, 3, 4]


async def test_leaving_early_leaves_no_task() -> None:
    service = numbered(95)
    service.gate = asyncio.Event()
    async with aclosing(service.list().rows(prefetch=4)) as rows:
        async for _ in rows:
            break
    assert service.running == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_plain_break_leaves_no_task_either() -> None:
    service = numbered(95)
    service.gate = asyncio.Event()
    async for _ in service.list().rows(prefetch=4):
        break
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.wait(others)
    assert service.running == 0


async def test_cancellation_reaches_the_pages_ahead() -> None:
    service = numbered(95)
    service.gate = asyncio.Event()
    reading = asyncio.create_task(ids(service.list().rows(prefetch=4)))
    while service.running < 4:
        await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert service.running == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_an_error_comes_in_its_turn() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        if number == 3:
            raise ConnectionError
        return {"data": rows_of(number, 95), "meta": {"total_pages": 10}}

    rows = Service(answer).list().rows(prefetch=4)
    assert [(await anext(rows)).id for _ in range(20)] == list(range(20))
    with pytest.raises(ConnectionError):
        await anext(rows)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_limit_holds_the_pages_ahead_back() -> None:
    service = numbered(95)
    rows = service.list().rows(prefetch=8, limit=25)
    assert await ids(rows) == list(range(25))
    assert service.asked == [None, 2, 3]


@pytest.mark.parametrize("limit", [1, 9, 10, 11, 20])
async def test_a_limit(limit: int) -> None:
    service = numbered(95)
    assert await ids(service.list().rows(limit=limit)) == list(range(limit))
    assert len(service.asked) == -(-limit // 10)


async def test_a_limit_after_an_empty_page() -> None:
    answers = {
        None: {"data": [], "meta": {"cursor": "a"}},
        "a": {"data": [{"id": 1}, {"id": 2}], "meta": {"cursor": "b"}},
    }
    service = Service(lambda q: answers[q.get("cursor")], CURSOR)
    assert await ids(service.list().rows(prefetch=2, limit=2)) == [1, 2]


@pytest.mark.parametrize("wrong", [{"prefetch": -1}, {"limit": -1}])
async def test_negative_numbers_are_refused(wrong: dict[str, int]) -> None:
    service = numbered(95)
    with pytest.raises(ValueError, match="must not be negative"):
        await ids(service.list().rows(**wrong))
    assert service.asked == []


@pytest.mark.parametrize("name", ["rows", "pages", "raw_pages", "to_arrow", "to_csv"])
def test_no_page_is_requested_ahead_unless_the_caller_wants_it(name: str) -> None:
    assert inspect.signature(getattr(AsyncPaginator, name)).parameters["prefetch"].default == 0


async def test_an_empty_page_says_nothing_about_how_many_pages_hold_the_limit() -> None:
    def answer(query: Mapping[str, Any]) -> Any:
        number = query.get("page[number]", 1)
        return {"data": rows_of(number, 95) if number > 1 else [], "meta": {"total_pages": 10}}

    service = Service(answer)
    async with aclosing(service.list().pages(prefetch=8, limit=4)) as pages:
        await anext(pages)
        await asyncio.sleep(0)
        assert service.asked == [None, 2, 3, 4, 5]
