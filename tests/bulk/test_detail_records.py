"""Messages whose responses were lost, looked up in the detail records of the account."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, State, by_detail_records
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._reconcile import NoTrace, _matches

from .conftest import Service

FROM, HOOK = "+13125550100", "https://example.com/hook?campaign=7"
ROWS = [{"from_": FROM, "to": f"+1555000{n}", "text": "Hi", "webhook_url": HOOK} for n in range(3)]


class Account(Service):
    """Fails all requests with 500, and lists detail records of messages it has accepted."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[dict[str, Any]] = []
        self.queries: list[dict[str, str]] = []
        self.respond = lambda name, count: web.Response(status=500)

    async def handle(self, request: web.Request) -> web.Response:
        if request.path != "/detail_records":
            return await super().handle(request)
        self.queries.append(dict(request.query))
        found = [each for each in self.records if each["cld"] == request.query["filter[cld]"]]
        page = int(request.query.get("page[number]", 1))
        meta = {"page_number": page, "total_pages": len(found)}
        return web.json_response({"data": found[page - 1 : page], "meta": meta})

    def accept(self, to: str, **changes: Any) -> None:
        """Add the record of the message to this number, with some fields changed."""
        [body] = map(json.loads, self.bodies[to])
        record = {
            "record_type": "message_detail_record",
            "uuid": f"id-{to}",
            "cli": body["from"],
            "cld": to,
            "delivery_status_webhook_url": body["webhook_url"],
        }
        self.records.append(record | changes)


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Iterator[Account]:
    account = Account()
    account.thread.start()
    account.ready.wait()
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", account.url)
    yield account
    account.stop()


@pytest.fixture
async def client(account: Account) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx() as client:
        yield client


@pytest.fixture
async def job(client: AsyncTelnyx, journal: str) -> AsyncIterator[Job]:
    """Three messages that were sent, and whose responses were lost."""
    async with Job(journal, client.messages.schedule, tokens=True) as job:
        await job.load(ROWS, key="to")
        await job.run()
        assert (await job.status()).counts[State.UNKNOWN] == 3
        yield job


async def test_a_record_with_the_token_confirms_its_row(
    account: Account, client: AsyncTelnyx, job: Job
) -> None:
    account.accept("+15550001", cli="+1999")
    account.accept("+15550001", delivery_status_webhook_url=HOOK)
    account.accept("+15550001", delivery_status_webhook_url=None)
    account.accept("+15550001")
    assert await job.reconcile(by_detail_records(client)) == {
        "done": 1,
        "resend": 0,
        "abandon": 0,
        "no trace": 0,
    }
    rows = {row.key: row async for row in job.rows()}
    done = rows["+15550001"]
    assert (done.state, done.resource_id, done.error) == (
        State.DONE,
        "id-+15550001",
        "reconciled",
    )
    assert rows["+15550000"].state is rows["+15550002"].state is State.UNKNOWN
    assert "InternalServerError" in (rows["+15550000"].error or "")


async def test_the_query_for_detail_records(
    account: Account, client: AsyncTelnyx, job: Job
) -> None:
    [first, *_] = [row async for row in job.rows()]
    await job.reconcile(by_detail_records(client, window=300.0))
    query = account.queries[0]
    assert query["filter[record_type]"] == "messaging"
    assert query["filter[cld]"] == "+15550000"
    start, end = (
        datetime.fromisoformat(query[f"filter[created_at][{edge}]"]).timestamp()
        for edge in ("gte", "lte")
    )
    assert start == pytest.approx(first.first_sent_at - 60, abs=0.01)
    assert end == pytest.approx(first.first_sent_at + 300, abs=0.01)
    assert account.arrived.total() == 3


async def test_records_are_looked_for_within_a_quarter_of_an_hour_unless_told_otherwise(
    account: Account, client: AsyncTelnyx, job: Job
) -> None:
    [first, *_] = [row async for row in job.rows()]
    await by_detail_records(client)(first)
    [query] = account.queries
    end = datetime.fromisoformat(query["filter[created_at][lte]"]).timestamp()
    assert end == pytest.approx(first.first_sent_at + 900, abs=0.01)
    assert query["page[size]"] == "50"


@pytest.mark.parametrize(
    ("age", "delay", "note"),
    [
        (0.0, 0.0, "no detail record 0 minutes after it was sent"),
        (36_000.0, 600.0, "no detail record 600 minutes after it was sent"),
        (590.0, 600.0, None),
    ],
)
async def test_a_missing_record_is_a_sign_only_after_a_delay(
    age: float, delay: float, note: str | None, client: AsyncTelnyx, job: Job
) -> None:
    [first, *_] = [row async for row in job.rows()]
    lookup = by_detail_records(client, delay=delay, clock=lambda: first.first_sent_at + age)
    assert await lookup(first) == (note and NoTrace(note))


@pytest.mark.parametrize(("age", "is_noted"), [(599.9, False), (600.1, True)])
async def test_a_missing_record_is_a_sign_after_ten_minutes_unless_told_otherwise(
    age: float, is_noted: bool, client: AsyncTelnyx, job: Job
) -> None:
    [first, *_] = [row async for row in job.rows()]
    lookup = by_detail_records(client, clock=lambda: first.first_sent_at + age)
    assert isinstance(await lookup(first), NoTrace) is is_noted


async def test_a_missing_record_is_noted_and_proves_nothing(
    account: Account, client: AsyncTelnyx, job: Job
) -> None:
    much_later = by_detail_records(client, clock=lambda: time.time() + 660)
    assert (await job.reconcile(much_later))["no trace"] == 3
    rows = [row async for row in job.rows(State.UNKNOWN)]
    assert [row.error for row in rows] == ["no detail record 11 minutes after it was sent"] * 3
    assert account.arrived.total() == 3


async def test_rows_without_tokens_and_other_operations_are_skipped(
    account: Account, client: AsyncTelnyx, journal: str, tmp_path: Path
) -> None:
    """Without a token, the record may be that of another message to the same number."""
    async with Job(journal, client.messages.schedule) as job:
        await job.load(ROWS, key="to")
        await job.run()
        account.accept("+15550001")
        assert not any((await job.reconcile(by_detail_records(client))).values())
    async with Job(tmp_path / "rooms.db", client.rooms.create) as job:
        await job.load([{"unique_name": "r"}])
        await job.run()
        assert not any((await job.reconcile(by_detail_records(client))).values())
    async with Job(tmp_path / "delete.db", client.rooms.sessions.actions.end) as job:
        await job.load([{"room_session_id": "a"}])
        await job.run()
        assert not any((await job.reconcile(by_detail_records(client))).values())
    assert not account.queries


async def test_a_group_message_is_found_by_its_first_recipient(
    account: Account, client: AsyncTelnyx, journal: str
) -> None:
    async with Job(journal, client.messages.send_group_mms, tokens=True) as job:
        row = {**ROWS[0], "to": ["+15550001", "+15550002"]}
        await job.load([row])
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET first_sent_at = first_sent_at - 100000")
        )
        await runner.run()
        [sent] = [row async for row in job.rows(State.UNKNOWN)]
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET first_sent_at = first_sent_at + 100000")
        )
        account.bodies["+15550001"] = {sent.body}
        account.accept("+15550001")
        assert (await job.reconcile(by_detail_records(client)))["done"] == 1


def test_the_command_reconciles(
    account: Account, journal: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("to\n" + "".join(f"+1555000{n}\n" for n in range(3)))
    run = ["run", "messages.schedule", str(path), "--journal", journal, "--key", "to", "--tokens"]
    for name, text in (("from_", FROM), ("text", "Hi"), ("webhook_url", HOOK)):
        run += ["--set", f"{name}={text}"]
    assert main(run) == 1
    resolve = ["resolve", "--journal", journal, "--by", "detail-records"]
    account.accept("+15550000")
    assert main(resolve) == 1
    assert "1 rows: done; 2 unknown, 0 without a trace" in capsys.readouterr().err
    account.accept("+15550001")
    account.accept("+15550002")
    assert main(resolve) == 0
    assert main(["unknown", "--journal", journal]) == 0
    assert account.arrived.total() == 3


def test_the_options_as_and_by_exclude_each_other(journal: str) -> None:
    with pytest.raises(SystemExit):
        main(["resolve", "--journal", journal, "--by", "detail-records", "--as", "done"])


async def test_a_record_of_another_sender_proves_nothing(
    account: Account, client: AsyncTelnyx, job: Job
) -> None:
    """Whoever has the URL of the webhook can send from another number with it."""
    account.accept("+15550001", cli="+1999")
    lookup = by_detail_records(client, delay=1e9)
    assert (await job.reconcile(lookup))["done"] == 0
    account.accept("+15550001")
    assert (await job.reconcile(lookup))["done"] == 1


@pytest.mark.parametrize(
    ("record", "matches"),
    [
        ({"cld": "+1", "cli": "+9"}, True),
        ({"cld": "+2", "cli": "+9"}, True),
        ({"cld": "+3", "cli": "+9"}, False),
        ({"cld": "+1", "cli": "+8"}, False),
        ({"cli": "+9"}, False),
    ],
)
def test_a_record_is_of_a_row_by_recipient_and_sender(
    record: dict[str, str], matches: bool
) -> None:
    """The service filters by the first recipient, and may answer with more."""
    assert _matches(record, {"from": "+9"}, ["+1", "+2"]) is matches
    assert _matches(record, {}, ["+1", "+2"]) is (record.get("cld") in ("+1", "+2"))
