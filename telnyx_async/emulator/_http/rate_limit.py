"""The rate limit, and the headers that announce it."""

from __future__ import annotations

import math
from collections.abc import Mapping

from attrs import define

from telnyx_async._validation import ErrorResponse, Problem
from telnyx_async.emulator._clock import VirtualClock

__all__ = ["RateLimit"]

_UNLIMITED = 1000
"""The limit in the headers when requests are not limited."""


@define(eq=False)
class RateLimit:
    """A limit of requests in each second of the emulator's clock; with None there is no limit."""

    clock: VirtualClock
    limit: int | None = None
    second: int = 0
    used: int = 0

    def take(self) -> Mapping[str, str]:
        """Count a request and return the headers for its response. Raises `ErrorResponse` (429)."""
        now = self.clock.time()
        if self.second != int(now):
            self.second, self.used = int(now), 0
        if self.limit is None:
            return self._headers(_UNLIMITED, _UNLIMITED - 1, now)
        headers = self._headers(self.limit, max(0, self.limit - self.used - 1), now)
        if self.used >= self.limit:
            problem = Problem("You have sent too many requests.", code="10011")
            raise ErrorResponse(429, [problem], {**headers, "Retry-After": "1"})
        self.used += 1
        return headers

    @staticmethod
    def _headers(limit: int, remaining: int, now: float) -> dict[str, str]:
        # The epsilon makes a whole second reset in one second, not in none.
        return {
            "x-ratelimit-limit": str(limit),
            "x-ratelimit-remaining": str(remaining),
            "x-ratelimit-reset": str(math.ceil(now + 1e-9) - int(now)),
        }
