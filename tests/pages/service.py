"""A service with lists of every style."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Operation, PageStyle
from telnyx_async._options import UNSET, CallOptions
from telnyx_async._responses.pagination import AsyncPaginator

META = PageStyle(current="meta.page_number", total="meta.total_pages")
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
CURSOR = PageStyle(cursor="meta.cursor", param="cursor", size_param="limit")
NUMBERED = [
    META,
    evolve(META, param="page", size_param="per_page"),
    evolve(META, items="log_messages"),
    evolve(META, param="page_number", size_param="page_size"),
    TEN_DLC,
    TOLL_FREE,
    TEXML,
    ARRAY,
]
CHAINED = [
    CURSOR,
    PageStyle(cursor="meta.cursors.after", param="page[after]", size_param="page[limit]"),
    PageStyle(cursor="meta.page_cursor", param="page[after]"),
    PageStyle(cursor="meta.page_cursor", param="page_cursor", size_param="page_size"),
]


class Row(Model):
    id: int | None = None


class Service:
    """Answers calls for a list like a client does, and keeps which pages were asked for."""

    def __init__(self, answer: Callable[[Mapping[str, Any]], Any], style: PageStyle = META) -> None:
        self.answer, self.style = answer, style
        self.asked: list[Any] = []
        self.running = self.most_running = 0
        self.gate: asyncio.Event | None = None

    async def execute(self, call: Call) -> HttpResponse:
        extra = call.options.get("extra_query", {})
        query = {k: v for k, v in {**call.query, **extra}.items() if v is not UNSET}
        self.asked.append(query.get(self.style.param))
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            if self.gate is not None and len(self.asked) > 1:
                await self.gate.wait()
            await asyncio.sleep(0)
            body = json.dumps(self.answer(query)).encode()
            return HttpResponse(status=200, headers={}, body=body)
        finally:
            self.running -= 1

    def list(self, *, options: Any = None, **query: Any) -> AsyncPaginator[Row]:
        operation = Operation("GET", "/rows", Row, page=self.style)
        call = Call(operation=operation, query=query, options=options or CallOptions())
        return AsyncPaginator(self, call)


def rows_of(number: int, total: int, size: int = 10) -> list[dict[str, int]]:
    """The rows of a page; the first page has number 1."""
    return [{"id": n} for n in range((number - 1) * size, min(number * size, total))]


def one_row(**meta: object) -> dict[str, object]:
    return {"data": [{"id": 1}], "meta": meta}


def numbered(total: int, style: PageStyle = META) -> Service:
    """A list of `total` rows that tells what the style says it tells."""

    def answer(query: Mapping[str, Any]) -> Any:
        size = query.get(style.size_param, 10)
        number = query.get(style.param, style.first)
        rows = rows_of(number + 1 - style.first, total, size)
        body: dict[str, Any] = {}
        if not style.items:
            return rows
        put(body, style.items, rows)
        put(body, style.current, number)
        put(body, style.total, -(-total // size))
        put(body, style.total_items, total)
        return body

    return Service(answer, style)


def chained(total: int, style: PageStyle) -> Service:
    """A list whose pages name the cursor of the next one."""

    def answer(query: Mapping[str, Any]) -> Any:
        number = int(query.get(style.param, "c1")[1:])
        body: dict[str, Any] = {}
        put(body, style.items, rows_of(number, total))
        put(body, style.cursor, f"c{number + 1}" if number * 10 < total else None)
        return body

    return Service(answer, style)


def put(body: dict[str, Any], path: str | None, value: Any) -> None:
    if path is None:
        return
    *above, last = path.split(".")
    for name in above:
        body = body.setdefault(name, {})
    body[last] = value


async def ids(paginator: Any) -> list[int | None]:
    return [row.id async for row in paginator]
