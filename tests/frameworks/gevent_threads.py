"""Blocking calls and webhooks in green threads of gevent; BASE_URL is the service's."""

from __future__ import annotations

from gevent import monkey

monkey.patch_all()

import itertools
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import gevent

from telnyx_async._loop_thread import LoopThread
from telnyx_async.webhooks import WebhookRouter, generate_keys, sign, wsgi
from telnyx_sync import APITimeoutError, NotFoundError, Telnyx, _loop

BODY = b'{"data":{"event_type":"call.hangup","id":"e1","payload":{}}}'
url = os.environ["BASE_URL"]
client = Telnyx("KEY", base_url=url, max_retries=0)
beats: list[float] = []
stop = threading.Event()


def beat() -> None:
    while not stop.is_set():
        beats.append(time.monotonic())
        time.sleep(0.01)


def in_threads(count: int, work: Callable[[int], Any]) -> list[Any]:
    results: list[Any] = []
    threads = [threading.Thread(target=lambda n=n: results.append(work(n))) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


threading.Thread(target=beat).start()
assert client.rooms.retrieve("a").data.id == "a"
assert _loop._thread._worker is not None
assert type(_loop._thread._worker.loop).__module__.startswith("asyncio")

# Calls overlap, and other green threads run meanwhile.
began = time.monotonic()
paused = in_threads(40, lambda n: client.get(f"/rooms/{n}?pause=0.3")["data"]["id"])
assert sorted(map(int, paused)) == list(range(40))
assert time.monotonic() - began < 6, time.monotonic() - began
assert max(b - a for a, b in itertools.pairwise(beats)) < 1.5

assert len(in_threads(20, lambda n: [client.rooms.retrieve("a") for _ in range(10)])) == 20
assert len(list(client.rooms.list())) == 6
assert len(client.media.download("x").read()) == 10_000
with client.media.download("x") as response:
    assert len(b"".join(response)) == 10_000
named = Telnyx("KEY", base_url=url.replace("127.0.0.1", "localhost"), max_retries=0)
assert named.rooms.retrieve("b").data.id == "b"
failures: list[tuple[type[Exception], str, dict[str, Any]]] = [
    (NotFoundError, "none", {}),
    (APITimeoutError, "slow", {"timeout": 0.2}),
]
for error, path, options in failures:
    try:
        client.rooms.retrieve(path, **options)
    except error:
        pass
    else:
        raise AssertionError(path)
rows = [{"room_id": str(n)} for n in range(30)]
assert all(outcome.ok for outcome in client.bulk(client.rooms.retrieve, rows))

# A call that a timeout of the green threads interrupts is cancelled.
answers: list[Any] = []
with gevent.Timeout(0.2, False):
    answers.append(client.rooms.retrieve("slow"))
assert answers == []
greenlet = gevent.spawn(client.rooms.retrieve, "slow")
gevent.sleep(0.1)
greenlet.kill()
assert client.rooms.retrieve("a").data.id == "a"

# Webhooks: coroutine functions and plain ones, which block their green thread.
keys = generate_keys()
router = WebhookRouter(keys.public)
handled: list[str] = []


@router.on("call.hangup")
def block(event: object) -> None:
    time.sleep(0.05)
    handled.append(client.rooms.retrieve("hook").data.id)


@router.on("call.hangup")
async def note(event: object) -> None:
    handled.append("coroutine")


assert wsgi.receive(router, BODY, sign(BODY, keys.private)).status == 200
assert handled == ["hook", "coroutine"], handled

spare = LoopThread("spare", advice="")
spare.drain_timeout = 1


async def nothing() -> None: ...


spare.run(nothing)
spare.drain()
spare.close()
stop.set()
print("done")
