"""A user's file on bulk operations: never run, checked by mypy and pyright."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import (
    Accepted,
    Decision,
    Job,
    LoadReport,
    NoTrace,
    Outcome,
    RowReport,
    State,
    Status,
    by_detail_records,
)
from telnyx_async.models import MessageSendResponse
from telnyx_async.webhooks import WebhookEvent
from telnyx_sync import Telnyx
from telnyx_sync import bulk as blocking

ROWS = [{"to": "+13125550101", "text": "Hi"}]


async def in_memory(client: AsyncTelnyx) -> None:
    async for outcome in client.bulk(client.messages.send, ROWS, rate="40/s"):
        assert_type(outcome, Outcome[MessageSendResponse])
        assert_type(outcome.unwrap(), MessageSendResponse)


async def lookup(row: RowReport) -> Decision | Accepted | NoTrace | None:
    return Accepted("id") if row.key == "a" else NoTrace("not found") if row.attempts else "done"


async def journaled(client: AsyncTelnyx, event: WebhookEvent) -> None:
    async with Job("campaign.db", client.messages.send, rate="40/s", tokens=True) as job:
        assert_type(await job.load(ROWS, key="to"), int)
        assert_type(await job.load_file("people.csv", key="to", dry_run=True), LoadReport)
        assert_type(await job.run(), Status)
        assert_type(await job.confirm(event), str | None)
        assert_type(await job.reconcile(lookup), Mapping[str, int])
        assert_type(await job.reconcile(by_detail_records(client)), Mapping[str, int])
        async for row in job.rows(State.UNKNOWN):
            assert_type(row, RowReport)
            assert_type(await job.resolve(row.key, "resend"), bool)


def in_blocking_code(client: Telnyx, event: WebhookEvent) -> None:
    with blocking.Job("campaign.db", client.messages.send, rate=["sms", "long-code"]) as job:
        assert_type(job, blocking.Job)
        assert_type(job.load(ROWS, key=lambda row: row["to"]), int)
        assert_type(job.load_file("people.csv", templates={"text": "Hi {name}"}), LoadReport)
        assert_type(job.run(), Status)
        assert_type(job.confirm(event), str | None)
        assert_type(job.reconcile(lambda row: None), Mapping[str, int])
        assert_type(job.reconcile(blocking.by_detail_records(client)), Mapping[str, int])
        for row in job.rows(State.UNKNOWN):
            assert_type(job.resolve(row.key, "abandon"), bool)
