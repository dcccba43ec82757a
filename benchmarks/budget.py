"""What the hot paths may cost, in calls of functions: a guard that is no clock.

`python -m benchmarks.budget` prints what they cost now, calls of Python and of C functions.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Awaitable, Callable
from types import FrameType
from typing import Any

from multidict import CIMultiDict

from benchmarks.payloads import EVENT, MESSAGE, ROOM, SENT, encoded, page
from telnyx_async import AsyncTelnyx
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout

__all__ = ["BUDGET", "StoppedClock", "measure"]

BUDGET = {"GET": 74, "POST": 109, "page of 25 rooms": 470, "webhook": 36}

_ROOM, _MESSAGE, _PAGE = (encoded(v) for v in ({"data": ROOM}, {"data": MESSAGE}, page(1, 1, 25)))
_EVENT = encoded(EVENT)


class StoppedClock:
    """A clock on which a call takes no time: a busy machine changes no count."""

    def now(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


class _Fixed:
    """A transport that has the answer already."""

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        one = _ROOM if request.url.path.endswith("/one") else _PAGE
        body = _MESSAGE if request.method == "POST" else one
        return HttpResponse(
            status=200, headers=CIMultiDict({"Content-Type": "application/json"}), body=body
        )

    async def aclose(self) -> None: ...


async def measure() -> dict[str, int]:
    """Count the calls of each path, the second time it is taken."""
    client = AsyncTelnyx(
        api_key="KEY", base_url="http://localhost/v2", transport=_Fixed(), clock=StoppedClock()
    )
    unwrap = client.webhooks.unsafe_unwrap

    async def webhook() -> object:
        return unwrap(_EVENT)

    paths: dict[str, Callable[[], Awaitable[object]]] = {
        "GET": lambda: client.rooms.retrieve("one"),
        "POST": lambda: client.messages.send(from_=SENT["from"], to=SENT["to"], text=SENT["text"]),
        "page of 25 rooms": lambda: client.rooms.list(page_size=25),
        "webhook": webhook,
    }
    counts: dict[str, int] = {}
    for name, path in paths.items():
        await path()
        counts[name] = await _count(path)
    return counts


async def _count(path: Callable[[], Awaitable[object]]) -> int:
    count = 0

    def profile(_: FrameType, event: str, __: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    gc.disable()  # a collection in the counted call would be counted
    sys.setprofile(profile)
    try:
        await path()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure()), indent=1))
