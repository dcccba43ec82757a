"""Rate limits by key, kept in the journal: exact, and shared by all processes that run the job."""

from __future__ import annotations

from attrs import define

from telnyx_async._rate_limit.rates import EVERY_CALL, RateTable
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Database, Transaction

__all__ = ["SharedRateLimiter"]


@define(eq=False)
class SharedRateLimiter:
    """Reserves time slots by GCRA, in the database: each key has its own slots."""

    database: Database
    rates: RateTable

    @property
    def has_rates(self) -> bool:
        """Whether any row may have to wait for a slot."""
        return bool(self.rates)

    async def reserve(self, rate_keys: str) -> float:
        """Reserve a slot for each key (one a line), and return the seconds until the last."""
        applicable = self.rates.of(rate_keys.split("\n"))
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
                if key == EVERY_CALL:
                    waits[0] = wait
                waits.append(wait)
            return max(waits)

        return await self.database.run(work)

    async def pause(self, seconds: float) -> None:
        """Delay all slots by the wait that the service asked for."""

        def work(transaction: Transaction) -> None:
            transaction.execute(sql.DELAY_SLOTS, wait=seconds)

        await self.database.run(work)
