"""Webhooks to several processes that share a Redis, while any of them is paused or killed.

An event is delivered until it is acknowledged, as the service does, some of them twice at once,
some of them again afterwards. What handlers did is read from a diary that survives their process.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import aiohttp
from attrs import define, field

from telnyx_async.webhooks import KeyPair, generate_keys, sign

from .ledger import Findings
from .peers import free_port, wait_for_port
from .receiver import Diary
from .servers import Redis, disturbing

__all__ = ["delivered"]

_PROCESSES = 3
_AT_ONCE = 30
_DELIVERIES = 100


@define
class _Receiver:
    """A process that handles events, on a port that stays its own."""

    arguments: list[str]
    diary: Diary
    port: int = field(factory=free_port)
    process: subprocess.Popen[bytes] = field(init=False)

    @contextmanager
    def running(self) -> Iterator[_Receiver]:
        self.start()
        try:
            yield self
        finally:
            self.process.kill()
            self.process.wait()

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.attack.receiver", str(self.port), *self.arguments]
        self.process = subprocess.Popen(command)

    async def listening(self) -> None:
        await asyncio.to_thread(wait_for_port, self.port, self.process)

    async def restart(self) -> None:
        self.process.kill()
        self.process.wait()
        self.diary.write("killed", str(self.process.pid))
        self.start()
        await self.listening()


@define
class _Deliveries:
    """Delivers events as the service does, and counts what they came to."""

    session: aiohttp.ClientSession
    receivers: list[_Receiver]
    keys: KeyPair
    diary: Diary
    draw: random.Random
    errors: int = 0
    forged: int = 0
    unacknowledged: int = 0

    async def deliver(self, event: str) -> None:
        """Deliver until it is acknowledged; now and then twice at once, and again afterwards."""
        if self.draw.random() < 0.05:
            self.forged += 200 <= await self._send(event, generate_keys()) < 300
        for _ in range(_DELIVERIES):
            times = 2 if self.draw.random() < 0.2 else 1
            statuses = await asyncio.gather(*(self._send(event, self.keys) for _ in range(times)))
            if any(200 <= status < 300 for status in statuses):
                self.diary.write("acknowledged", event)
                if self.draw.random() < 0.2:
                    await self._send(event, self.keys)
                return
            self.errors += 1
            await asyncio.sleep(self.draw.uniform(0.05, 0.5))
        self.unacknowledged += 1

    async def _send(self, event: str, keys: KeyPair) -> int:
        body = b'{"data":{"event_type":"call.hangup","id":"%s","payload":{}}}' % event.encode()
        url = f"http://127.0.0.1:{self.draw.choice(self.receivers).port}/telnyx"
        try:
            async with self.session.post(url, data=body, headers=sign(body, keys.private)) as got:
                return got.status
        except (aiohttp.ClientError, TimeoutError):
            return 0


async def delivered(
    events: int, kills: int, *, every: float = 2.0, rate: float = 100.0, seed: int = 7
) -> Findings:
    """Deliver events at a rate, kill processes meanwhile, and disturb their Redis."""
    keys, draw = generate_keys(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Redis.running() as redis, ExitStack() as stack:
        path = str(Path(folder, "diary"))
        diary = Diary(path)
        receivers = [
            stack.enter_context(_Receiver([str(redis.port), keys.public, path], diary).running())
            for _ in range(_PROCESSES)
        ]
        await asyncio.gather(*(each.listening() for each in receivers))
        names = iter(range(events))
        killed = 0

        async def kill_processes() -> None:
            nonlocal killed
            while killed < kills:
                await asyncio.sleep(draw.uniform(0, 2 * events / rate / kills))
                await draw.choice(receivers).restart()
                killed += 1

        async def work(deliveries: _Deliveries) -> None:
            for name in names:
                await deliveries.deliver(f"e{name}")
                await asyncio.sleep(draw.uniform(0, 2 * _AT_ONCE / rate))

        connector = aiohttp.TCPConnector(limit=0, force_close=True)
        timeout = aiohttp.ClientTimeout(total=5)
        async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
            deliveries = _Deliveries(session, receivers, keys, diary, draw)
            async with disturbing((redis.pause, redis.restart), every) as done:
                workers = [work(deliveries) for _ in range(_AT_ONCE)]
                await asyncio.gather(*workers, kill_processes() if kills else asyncio.sleep(0))
        judgement = _Judgement.of(Path(path).read_text().splitlines())
    return Findings(
        name="webhooks, Redis",
        calls=events,
        errors=deliveries.errors,
        twice=len(judgement.twice),
        lost=judgement.lost,
        false_unsent=0,
        foreign=deliveries.forged,
        left=deliveries.unacknowledged,
        kills=killed,
        note=f"{len(done)} disturbed",
    )


@define
class _Judgement:
    """Reads a diary: which events were handled twice, or acknowledged and not handled.

    Handled again is no fault where the first process was killed before it could record the end, or
    has logged that the store failed.
    """

    twice: set[str] = field(factory=set[str])
    lost: int = 0
    _ended: dict[str, set[str]] = field(factory=dict[str, set[str]])
    _begun: dict[str, set[str]] = field(factory=lambda: defaultdict[str, set[str]](set))
    _acknowledged: set[str] = field(factory=set[str])
    _unrecorded: set[str] = field(factory=set[str])
    _killed: set[str] = field(factory=set[str])

    @classmethod
    def of(cls, diary: Iterable[str]) -> _Judgement:
        judgement = cls()
        for line in diary:
            judgement._read(*line.split())
        judgement.twice -= judgement._unrecorded
        return judgement

    def _read(self, what: str, event: str, process: str) -> None:
        match what:
            case "begin":
                before = self._begun[event] | self._ended.get(event, set())
                if event in self._acknowledged or before - self._killed:
                    self.twice.add(event)
                self._begun[event].add(process)
            case "fail":
                self._begun[event].discard(process)
            case "end":
                self._begun[event].discard(process)
                self._ended[event] = {process}
            case "acknowledged":
                self._acknowledged.add(event)
                self.lost += event not in self._ended
            case "unrecorded":
                self._unrecorded.add(event)
            case _:
                self._killed.add(event)
