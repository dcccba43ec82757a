"""How many requests a second are let in, and the headers that tell of it."""

from __future__ import annotations

import math
from collections.abc import Mapping

from attrs import define

from telnyx_async._validation import Problem, Refusal
from telnyx_async.emulator._clock import Clock

__all__ = ["Quota"]

_SAID = 1000
"""The limit that the headers tell of where none is set."""


@define(eq=False)
class Quota:
    """A limit of requests in each second of the emulator's clock; `None` lets all in."""

    clock: Clock
    limit: int | None = None
    second: int = 0
    used: int = 0

    def take(self) -> Mapping[str, str]:
        """Count a request; what its answer says about the limit. Raises `Refusal` (429)."""
        now = self.clock.time()
        if self.second != int(now):
            self.second, self.used = int(now), 0
        if self.limit is None:
            return self._headers(_SAID, _SAID - 1, now)
        headers = self._headers(self.limit, max(0, self.limit - self.used - 1), now)
        if self.used >= self.limit:
            problem = Problem("You have sent too many requests.", code="10011")
            raise Refusal(429, [problem], {**headers, "Retry-After": "1"})
        self.used += 1
        return headers

    @staticmethod
    def _headers(limit: int, remaining: int, now: float) -> dict[str, str]:
        return {
            "x-ratelimit-limit": str(limit),
            "x-ratelimit-remaining": str(remaining),
            "x-ratelimit-reset": str(math.ceil(now + 1e-9) - int(now)),
        }
