"""Jobs with a client that responds as a test requires, and waits that end at once."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from attrs import define

from telnyx_async import HttpResponse
from telnyx_async._errors import from_response
from telnyx_async._operation import Call, Operation
from telnyx_async.bulk import Job


def ok(name: str = "a") -> HttpResponse:
    return HttpResponse(status=200, headers={}, body=b'{"data": {"id": "%s"}}' % name.encode())


def error_response(status: int, **headers: str) -> Exception:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    body = b'{"errors": [{"code": "1", "title": "no"}]}'
    return from_response(
        HttpResponse(status=status, headers=named, body=body), Operation("POST", "/")
    )


class Client:
    """Counts calls by their body; `respond` returns the response or raises an error."""

    def __init__(self) -> None:
        self.sent: dict[bytes, int] = {}
        self.keys: set[object] = set()
        self.in_flight = 0

    async def respond(self, body: bytes, count: int) -> HttpResponse:
        return ok()

    async def execute(self, call: Call) -> HttpResponse:
        body = call.body or b""
        self.sent[body] = self.sent.get(body, 0) + 1
        self.keys.add(call.headers.get("Idempotency-Key"))
        self.in_flight += 1
        try:
            await asyncio.sleep(0)
            return await self.respond(body, self.sent[body])
        finally:
            self.in_flight -= 1


@define
class FakeSleep:
    """Records waits and returns at once, after moving the times in the journal back instead."""

    job: Job
    waits: list[float]

    async def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)
        await self.job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET lease_until = lease_until - :s", s=seconds)
        )
        await self.job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_job SET resume_at = resume_at - :s", s=seconds)
        )


@contextlib.asynccontextmanager
async def a_job(journal: str, count: int, method: str = "rooms.create", **options: Any) -> Any:
    client: Any = Client()
    name = "to" if method == "messages.send" else "unique_name"
    async with Job(journal, method, client=client, **options) as job:
        await job.load([{name: f"n{number}"} for number in range(count)])
        yield job, client


async def run(job: Job) -> list[float]:
    """Run a job without waiting, and return the waits."""
    await job.acquire()
    runner = job.runner()
    runner.sleep = sleep = FakeSleep(job, [])
    await runner.run()
    return sleep.waits


async def counts(job: Job) -> dict[str, int]:
    found = (await job.status()).counts
    return {state.value: count for state, count in found.items() if count}
