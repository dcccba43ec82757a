"""Many calls at once through whatever lies between: faults, freezes, cancellations."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from telnyx_async import APIError, AsyncTelnyx, Hooks, Timeout

from .leaks import KEY, LeakedSecrets, Resources, taken_slots
from .ledger import Findings, Ledger
from .service import Service

__all__ = ["attacked"]

_WIDTH = 40
_MOMENTS = (0.0, 0.001, 0.005, 0.02)  # seconds within which a call is cancelled
_PHONE = "+13125550101"


async def attacked(
    name: str,
    service: Service,
    count: int,
    *,
    url: str = "",
    seed: int = 7,
    freezes: float = 0.002,
    cancellations: int = 0,
    watched: bool = False,
    **options: Any,
) -> Findings:
    """Make `count` calls, and compare what they came to with what arrived at the service.

    With the chance `freezes` the event loop stands still before a call, so that idle connections
    end unseen. With `cancellations` each call is cancelled at some moment, until that many were.
    """
    draw, ledger, before = random.Random(seed), Ledger(), Resources.now()
    hooks = Hooks(on_request=_pause, on_response=_pause, on_retry=_pause) if watched else None
    cancelled = 0
    with LeakedSecrets(KEY, _PHONE) as secrets:
        client = AsyncTelnyx(
            KEY,
            base_url=url or service.url,
            timeout=Timeout(total=20, connect=5, read=0.25, pool=10),
            max_connections=_WIDTH,
            hooks=hooks,
            **options,
        )
        paths = _paths(name, count, draw)

        async def work() -> None:
            nonlocal cancelled
            for path in paths:
                if cancellations and cancelled >= cancellations:
                    return
                if draw.random() < freezes:
                    time.sleep(draw.uniform(0.005, 0.05))  # noqa: ASYNC251 - it is the attack
                call = _call(client, path, ledger)
                if cancellations:
                    ledger.made.add(path)
                    if await _cancelled(call, draw.choice(_MOMENTS) * draw.random()):
                        cancelled += 1
                else:
                    await call

        await asyncio.gather(*(work() for _ in range(_WIDTH)))
        left = taken_slots(client)
        arrived = await service.arrived()
        await client.close()
    await asyncio.sleep(0.3)  # transports close in the next rounds of the loop
    left += Resources.now().more_than(before) + secrets.found.total()
    return ledger.judged(name, arrived, left=left, cancelled=cancelled)


def _paths(name: str, count: int, draw: random.Random) -> Iterator[str]:
    kinds = ("once", "once", "keyed", "read")
    return (f"{draw.choice(kinds)}/{name.replace(' ', '-')}/{n}" for n in range(count))


async def _call(client: AsyncTelnyx, path: str, ledger: Ledger) -> None:
    try:
        match path.partition("/")[0]:
            case "once":
                await client.post(f"/{path}", body={"to": _PHONE})
            case "keyed":
                await client.post(f"/{path}", body={"to": _PHONE}, idempotency_key=path)
            case _:
                await client.get(f"/{path}")
    except Exception as error:
        ledger.record(path, error)
    else:
        ledger.record(path, None)


async def _cancelled(call: Any, after: float) -> bool:
    task = asyncio.ensure_future(call)
    asyncio.get_running_loop().call_later(after, task.cancel)
    with suppress(asyncio.CancelledError, APIError):
        await task
        return False
    return True


async def _pause(_: object) -> None:
    await asyncio.sleep(0)
