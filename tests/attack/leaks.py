"""What must not be left of calls: slots, tasks, threads, sockets, secrets."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import Counter
from typing import Any, Self

from attrs import frozen

from benchmarks.soak import sockets
from telnyx_async import AsyncTelnyx

__all__ = ["KEY", "LeakedSecrets", "Resources", "taken_slots"]

KEY = "KEY0123456789ABCDEF_secret"


@frozen
class Resources:
    """What is in use at a moment."""

    sockets: int
    tasks: int
    threads: int

    @classmethod
    def now(cls) -> Resources:
        return cls(sockets(), len(asyncio.all_tasks()), threading.active_count())

    def more_than(self, before: Resources) -> int:
        """How many of them are left over."""
        pairs = (
            (self.sockets, before.sockets),
            (self.tasks, before.tasks),
            (self.threads, before.threads),
        )
        return sum(max(0, now - then) for now, then in pairs)


def taken_slots(client: AsyncTelnyx) -> int:
    """How many connections the pools of a client believe to be in use, and its limiter calls."""
    pipeline: Any = client._pipeline
    size = pipeline.config.max_connections
    slots = sum(size - pool._free for pool in pipeline.transport._pools.values())
    admitted = sum(each.in_flight for each in pipeline.limiter._products.values())
    return int(slots + admitted)


class LeakedSecrets(logging.Handler):
    """Counts log lines that show the key, or a whole phone number."""

    def __init__(self, *secrets: str) -> None:
        super().__init__(logging.DEBUG)
        self._secrets = secrets
        self.found: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.getMessage()} {record.args!r} {record.exc_text or ''}"
        self.found.update(secret for secret in self._secrets if secret in text)

    def __enter__(self) -> Self:
        logger = logging.getLogger("telnyx_async")
        self._level = logger.level
        logger.setLevel(logging.DEBUG)
        logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logger = logging.getLogger("telnyx_async")
        logger.removeHandler(self)
        logger.setLevel(self._level)
