"""A process that receives webhooks: `python -m tests.attack.receiver PORT REDIS KEY DIARY`.

It writes into the diary, a line each, when a handler begins and ends, and what it could not record.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys

from aiohttp import web
from redis.asyncio import Redis

from telnyx_async.webhooks import RedisStore, WebhookEvent, WebhookRouter
from telnyx_async.webhooks.aiohttp import endpoint

LEASE = 2.0
# What the router logs when a store that failed leaves it open whether an event is handled again.
UNRECORDED = ("finish failed", "was not renewed", "may run twice")


class Diary(logging.Handler):
    """A file that several processes append to."""

    def __init__(self, path: str) -> None:
        super().__init__(logging.WARNING)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def write(self, what: str, event: str) -> None:
        os.write(self._file, f"{what} {event} {os.getpid()}\n".encode())

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if any(words in text for words in UNRECORDED):
            self.write("unrecorded", text.split()[1].rstrip(":"))


async def receive(port: int, redis: int, key: str, path: str) -> None:
    diary, draw = Diary(path), random.Random(os.getpid())
    logging.getLogger("telnyx_async.webhooks").addHandler(diary)
    client = Redis(port=redis, socket_timeout=1, socket_connect_timeout=1)
    router = WebhookRouter(
        key, store=RedisStore(client), lease=LEASE, busy_timeout=0.3, store_timeout=0.5
    )

    @router.on("*")
    async def handle(event: WebhookEvent) -> None:
        diary.write("begin", event.id or "")
        longer = draw.random() < 0.002
        await asyncio.sleep(LEASE * 1.2 if longer else draw.uniform(0, 0.03))
        if draw.random() < 0.02:
            diary.write("fail", event.id or "")
            raise LookupError(event.id)
        diary.write("end", event.id or "")

    app = web.Application()
    app.router.add_post("/telnyx", endpoint(router))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(receive(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]))
