"""A long list as a data frame: `python -m benchmarks.frames [ROWS]`.

Time and peak memory of `to_polars` on 100,000 phone numbers in pages of 250, beside `json.loads` of the
same pages with polars' own constructor, and beside models. Each runs in a process of its own; a page
comes from a transport without a network, so that only the work on the rows is measured.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any
from uuid import UUID

from telnyx_async import AsyncTelnyx, HttpRequest, HttpResponse, Timeout

ROWS = 100_000
PAGE = 250


def row(number: int) -> dict[str, Any]:
    return {
        "id": str(number + 10**18),
        "record_type": "phone_number",
        "phone_number": f"+1312{number:07}",
        "status": "active",
        "tags": ["support", "chicago"],
        "connection_id": str(UUID(int=number)),
        "connection_name": None,
        "customer_reference": f"customer {number % 97}",
        "emergency_enabled": number % 3 == 0,
        "call_forwarding_enabled": True,
        "t38_fax_gateway_enabled": False,
        "phone_number_type": "local",
        "created_at": "2026-01-01T12:00:00.123456Z",
        "updated_at": "2026-02-01T12:00:00Z",
    }


def page(number: int, rows: int) -> bytes:
    first = (number - 1) * PAGE
    meta = {"page_number": number, "total_pages": rows // PAGE, "total_results": rows}
    data = [row(each) for each in range(first, first + PAGE)]
    return json.dumps({"data": data, "meta": meta}).encode()


class Pages:
    """Answers with the pages of a list."""

    def __init__(self, rows: int) -> None:
        self.pages = [page(number, rows) for number in range(1, rows // PAGE + 1)]

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        number = int(request.url.query.get("page[number]", "1"))
        return HttpResponse(200, {"Content-Type": "application/json"}, self.pages[number - 1])

    async def aclose(self) -> None:
        pass


def with_json_loads(pages: Pages) -> Any:
    import polars as pl

    rows = [each for body in pages.pages for each in json.loads(body)["data"]]
    return pl.DataFrame(rows, infer_schema_length=None)


def _list(pages: Pages, read: Callable[[Any], Any]) -> Any:
    async def main() -> Any:
        async with AsyncTelnyx(api_key="KEY", transport=pages) as client:
            return await read(client.phone_numbers.list(page_size=PAGE))

    return asyncio.run(main())


def with_to_polars(pages: Pages) -> Any:
    return _list(pages, lambda numbers: numbers.to_polars())


def with_models(pages: Pages) -> Any:
    from telnyx_async.frames import to_polars

    async def read(numbers: Any) -> Any:
        return to_polars([each async for each in numbers])

    return _list(pages, read)


WAYS = {
    "json.loads + pl.DataFrame": with_json_loads,
    "to_polars": with_to_polars,
    "models": with_models,
}


def _measure(pipe: Connection, way: str, rows: int) -> None:
    import polars as pl
    import pyarrow as pa

    pa.table({"a": pa.array(["2026-01-01T00:00:00Z"]).cast(pa.timestamp("us", tz="UTC"))})
    pages = Pages(rows)
    WAYS[way](Pages(PAGE))  # imports, and classes that are completed on first use
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    frame: pl.DataFrame = WAYS[way](pages)
    seconds = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    pipe.send((seconds, peak / 1024, frame.shape, str(frame["created_at"].dtype)))


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    context = multiprocessing.get_context("spawn")
    for way in WAYS:
        ours, theirs = multiprocessing.Pipe()
        process = context.Process(target=_measure, args=(theirs, way, rows))
        process.start()
        seconds, peak, shape, dtype = ours.recv()
        process.join()
        print(f"{way:28} {seconds:6.2f} s CPU  {peak:6.0f} MB more  {shape}  created_at: {dtype}")


if __name__ == "__main__":
    main()
