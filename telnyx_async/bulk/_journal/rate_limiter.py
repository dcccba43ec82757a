"""Rates by key, kept in the journal: exact, and shared by all processes that work on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, cast

from attrs import define

from telnyx_async._rate_limit.gcra import Rate
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Database, Transaction

__all__ = ["DEFAULTS", "Pace", "Rates", "rates"]

EVERY_ROW = "*"

DEFAULTS: Mapping[str, Mapping[str, str]] = {
    "sms": {EVERY_ROW: "50/s"},
    "mms": {EVERY_ROW: "15/s"},
    "rcs": {EVERY_ROW: "1/s"},
    "long-code": {"sender": "0.1/s"},
    "toll-free": {"sender": "20/s"},
    "short-code": {"sender": "1000/s"},
    "alphanumeric": {"sender": "0.1/s"},
}
"""Telnyx's documented limits: of an account by kind of message, of a sender by its kind.

https://developers.telnyx.com/docs/messaging/messages/rate-limiting; to the United States a long
code has the limit of its 10DLC campaign instead.
"""

Rates: TypeAlias = str | Iterable[str] | Mapping[str, str] | None
"""`"40/s"` for all rows, `"sender=0.1/s"` for each key `sender:…`, names in `DEFAULTS`; several
of these, or rates by key."""


def rates(given: Rates) -> dict[str, Rate]:
    """Read rates by key; `ValueError` for what is none."""
    if isinstance(given, Mapping):
        by_key = cast("Mapping[str, str]", given)
        return {key: Rate.parse(text) for key, text in by_key.items()}
    found: dict[str, Rate] = {}
    for text in [given] if isinstance(given, str) else given or ():
        key, equals, rate = text.rpartition("=")
        named = DEFAULTS.get(text) or {key if equals else EVERY_ROW: rate}
        found |= {key: Rate.parse(rate) for key, rate in named.items()}
    return found


@define(eq=False)
class Pace:
    """Reserves slots of time. A key such as `sender:+1…` has its own lane at the rate `sender`."""

    database: Database
    rates: Mapping[str, Rate]

    async def reserve(self, limits: str) -> float:
        """Take the next slot of each key (one a line), and give the seconds until the last."""
        keys = self._named(limits)
        if not keys:
            return 0.0

        def work(transaction: Transaction) -> float:
            waits: list[float] = [0.0]
            for key, rate in keys:
                # The rate of all rows comes first: the others' slots do not begin before its own.
                facts = {"earliest": transaction.now + waits[0], "interval": rate.interval}
                [(wait,)] = transaction.rows(sql.RESERVE, key=key, **facts)
                if key == EVERY_ROW:
                    waits[0] = wait
                waits.append(wait)
            return max(waits)

        return await self.database.run(work)

    async def slow(self, seconds: float) -> None:
        """Move all keys forward, and cut their rates once a second to 0.7; they recover by 5 %."""

        def work(transaction: Transaction) -> None:
            transaction.change(sql.CUT)
            transaction.change(sql.PUSH, wait=seconds)

        await self.database.run(work)

    def _named(self, limits: str) -> list[tuple[str, Rate]]:
        """In one order for all processes, so that none waits for another in a circle."""
        found = {
            key: self.rates.get(key) or self.rates.get(key.partition(":")[0])
            for key in {EVERY_ROW, *limits.split("\n")}
        }
        return sorted((key, rate) for key, rate in found.items() if rate is not None)
