"""The service that is called: a process of its own, which counts and now and then misbehaves."""

from __future__ import annotations

import asyncio
import json
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import aiohttp

from benchmarks.rough import answer, reset, rough_server

__all__ = ["Service", "Weather", "serving"]

_ROOT: Final = Path(__file__).parents[2]
_GOOD: Final = answer(200)
_KEY: Final = re.compile(rb"^idempotency-key: *(\S+)", re.IGNORECASE | re.MULTILINE)


class Weather:
    """Counts requests by path, messages by key; answers, or with `chance` does something else."""

    def __init__(self, chance: float, seed: int) -> None:
        self._draw = random.Random(seed)
        self._chance = chance
        self.arrived: Counter[str] = Counter()
        self._faults: list[Callable[[asyncio.Transport], None]] = [
            reset,
            lambda transport: transport.close(),
            lambda transport: _last(transport, _GOOD[:-5]),
            lambda transport: _last(transport, b"HTTP/1.1 200"),
            lambda transport: _last(transport, b"\x16\x03\x01 no HTTP\r\n\r\n"),
            lambda transport: _last(transport, _GOOD),  # closed without having said so
            lambda transport: transport.write(_GOOD + answer(200, b'{"data": {"id": "stray"}}')),
            lambda transport: transport.write(answer(200, b"<html>sign in</html>", "text/html")),
            lambda transport: transport.write(answer(408)),
            lambda transport: transport.write(answer(500, b'{"errors": [{"code": "10000"}]}')),
            lambda transport: transport.write(answer(503, b"<html>busy</html>", "text/html")),
            _throttle,
            _late,
        ]

    def __call__(self, head: bytes, transport: asyncio.Transport) -> None:
        target = head.split(b" ", 2)[1].decode().rpartition("/v2/")[2]
        if target == "counts":
            transport.write(answer(200, json.dumps(self.arrived).encode()))
            return
        misbehaves = self._draw.random() < self._chance
        respond = self._draw.choice(self._faults) if misbehaves else _respond
        if target == "messages" and (key := _KEY.search(head)):
            target = f"messages {key[1].decode()}"
        # A request that is answered by 429 was not processed: it may, and will, be sent again.
        self.arrived[target] += respond is not _throttle
        respond(transport)


def _respond(transport: asyncio.Transport) -> None:
    transport.write(_GOOD)


def _throttle(transport: asyncio.Transport) -> None:
    transport.write(answer(429, b"{}", Retry_After="0.05"))


def _last(transport: asyncio.Transport, data: bytes) -> None:
    transport.write(data)
    transport.close()


def _late(transport: asyncio.Transport) -> None:
    asyncio.get_running_loop().call_later(0.5, transport.write, _GOOD)


class Service:
    """The service as its callers see it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.port = int(url.rpartition(":")[2].partition("/")[0])

    async def arrived(self) -> dict[str, int]:
        """How often each path was requested."""
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{self.url}/counts") as response,
        ):
            found: dict[str, int] = await response.json()
        return found


@contextmanager
def serving(chance: float = 0.02, seed: int = 7) -> Iterator[Service]:
    """A service in a process of its own, which stands still for nothing that its callers do."""
    command = [sys.executable, "-m", "tests.attack.service", str(chance), str(seed)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Service(process.stdout.readline().strip())
        finally:
            process.terminate()


async def _serve(chance: float, seed: int) -> None:
    async with rough_server(Weather(chance, seed)) as url:
        print(url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), int(sys.argv[2])))
