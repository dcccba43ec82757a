"""Rate limits by key, kept in the journal: exact, and shared by all processes that run the job."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, cast

from attrs import define

from telnyx_async._rate_limit.gcra import Rate
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Database, Transaction

__all__ = ["RATE_PRESETS", "Rates", "SharedRateLimiter", "parse_rates"]

EVERY_ROW = "*"

RATE_PRESETS: Mapping[str, Mapping[str, str]] = {
    "sms": {EVERY_ROW: "50/s"},
    "mms": {EVERY_ROW: "15/s"},
    "rcs": {EVERY_ROW: "1/s"},
    "long-code": {"sender": "0.1/s"},
    "toll-free": {"sender": "20/s"},
    "short-code": {"sender": "1000/s"},
    "alphanumeric": {"sender": "0.1/s"},
}
"""Telnyx's documented limits: of an account by kind of message, of a sender by its kind.

Source: https://developers.telnyx.com/docs/messaging/messages/rate-limiting. For messages to the
United States, the limit of a long code is that of its 10DLC campaign instead.
"""

Rates: TypeAlias = str | Iterable[str] | Mapping[str, str] | None
"""`"40/s"` for all rows, `"sender=0.1/s"` for each sender, the name of a preset (`"sms"`), several
of these, or a mapping of rates by key."""


def parse_rates(rates: Rates) -> dict[str, Rate]:
    """Return rates by key; `ValueError` for text that is not a rate."""
    if isinstance(rates, Mapping):
        by_key = cast("Mapping[str, str]", rates)
        return {key: Rate.parse(text) for key, text in by_key.items()}
    parsed: dict[str, Rate] = {}
    for text in [rates] if isinstance(rates, str) else rates or ():
        key, equals, rate = text.rpartition("=")
        named = RATE_PRESETS.get(text) or {key if equals else EVERY_ROW: rate}
        parsed |= {key: Rate.parse(rate) for key, rate in named.items()}
    return parsed


@define(eq=False)
class SharedRateLimiter:
    """Reserves time slots by GCRA, in the database. Each key, such as `sender:+1…`, has its own
    slots, at the rate of that key or else of its prefix (`sender`)."""

    database: Database
    rates: Mapping[str, Rate]

    async def reserve(self, rate_keys: str) -> float:
        """Reserve a slot for each key (one a line), and return the seconds until the last."""
        applicable = self._applicable(rate_keys)
        if not applicable:
            return 0.0

        def work(transaction: Transaction) -> float:
            waits: list[float] = [0.0]
            for key, rate in applicable:
                # The rate of all rows comes first, and no other slot starts before its slot:
                # otherwise a sender's slots would pass unused while the whole job has to wait.
                earliest = transaction.now + waits[0]
                [(wait,)] = transaction.fetch(
                    sql.RESERVE_SLOT, key=key, earliest=earliest, interval=rate.interval
                )
                if key == EVERY_ROW:
                    waits[0] = wait
                waits.append(wait)
            return max(waits)

        return await self.database.run(work)

    async def throttle(self, seconds: float) -> None:
        """After a 429: delay all slots by `seconds`, and cut all rates to 70 %.

        Rates are cut at most once a second, for one overload causes many 429 responses, and
        recover by 5 % a second.
        """

        def work(transaction: Transaction) -> None:
            transaction.execute(sql.CUT_RATES)
            transaction.execute(sql.DELAY_SLOTS, wait=seconds)

        await self.database.run(work)

    def _applicable(self, rate_keys: str) -> list[tuple[str, Rate]]:
        """Return the keys that have a rate, in the same order in all processes.

        Processes that lock rows of the database in different orders could deadlock.
        """
        found = {
            key: self.rates.get(key) or self.rates.get(key.partition(":")[0])
            for key in {EVERY_ROW, *rate_keys.split("\n")}
        }
        return sorted((key, rate) for key, rate in found.items() if rate is not None)
