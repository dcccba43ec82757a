"""Unknown rows that are confirmed by late events, or repeated as the service recognises them."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, LoadError, State
from telnyx_async.bulk._tokens import resource_id_in, tokens_in, with_token
from telnyx_async.emulator import Emulator, Fault, VirtualClock

from .jobs import counts, run

HOOK = "https://example.com/hook"
TOKEN = "0f0f0f0f-0f0f-5f0f-8f0f-0f0f0f0f0f0f"
MESSAGES = [
    {"from_": "+13125550100", "to": f"+1312555020{n}", "text": "Hi", "webhook_url": HOOK}
    for n in range(4)
]


@pytest.fixture
async def server() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as server:
        server.webhooks.hold()  # there is no server at the URL in the rows
        yield server


@pytest.fixture
async def client(server: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
        yield client


def lose_responses(server: Emulator, operation: str, times: int) -> None:
    server.faults.add(Fault(operation=operation, reset="after", times=times))


def pass_time(job: Job, seconds: float) -> Any:
    """Move all first attempts into the past, and end all waits."""
    return job.opened_journal.database.run(
        lambda t: t.execute(
            "UPDATE bulk_call SET first_sent_at = first_sent_at - :s, lease_until = 0", s=seconds
        )
    )


async def test_a_late_event_proves_that_a_message_was_accepted(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    lose_responses(server, "messages.schedule", 2)
    async with Job(journal, client.messages.schedule, concurrency=1, tokens=True) as job:
        assert await job.load(MESSAGES, key="to") == 4
        await job.run()
        assert await counts(job) == {"done": 2, "unknown": 2}
        server.clock.advance(3)
        async with Job(journal) as elsewhere:
            for event in server.events:
                found = client.webhooks.unsafe_unwrap(json.dumps(event.body).encode())
                assert event.type in ("message.sent", "message.finalized")
                key = await elsewhere.confirm(found)
                to = event.payload["to"][0]["phone_number"]
                is_first = event.type == "message.sent" and to in ("+13125550200", "+13125550201")
                assert key == (to if is_first else None)
        assert await counts(job) == {"done": 4}
        made = {row.key: row.resource_id async for row in job.rows()}
    assert made == {
        message["to"][0]["phone_number"]: name
        for name, message in server.state["/messages"].items()
    }
    assert len(server.requests) == 4


async def test_an_event_may_arrive_before_the_response(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    """A row in flight is confirmed too, and stays done when its response is lost afterwards."""
    lose_responses(server, "messages.schedule", 1)
    async with Job(journal, client.messages.schedule, client=client, tokens=True) as job:
        await job.load(MESSAGES[:1], key="to")
        send = client.execute

        async def slow(call: Any) -> Any:
            try:
                return await send(call)
            finally:
                server.clock.advance(1)
                assert await job.confirm(server.events[0].body) == "+13125550200"

        client.execute = slow  # type: ignore[method-assign]
        await job.run()
        assert await counts(job) == {"done": 1}


async def test_an_event_of_a_call_proves_that_it_was_accepted(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    lose_responses(server, "calls.dial", 1)
    row = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
    async with Job(journal, client.calls.dial, tokens=True) as job:
        await job.load([row], key="to")
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: pass_time(job, 60)
        await runner.run()
        assert await counts(job) == {"unknown": 1}
        [call] = server.requests
        token = base64.b64decode(call.body["client_state"]).decode()
        assert token == call.body["command_id"]
        event = next(each for each in server.events if each.type == "call.initiated")
        assert await job.confirm(event.body["data"]["payload"]) == "+13125550101"
        assert [row.resource_id async for row in job.rows(State.DONE)] == [
            event.payload["call_control_id"]
        ]


async def test_the_same_file_gives_the_same_tokens(journal: str) -> None:
    for expected in (4, 0):
        async with Job(journal, "messages.send", tokens=True) as job:
            assert await job.load(MESSAGES, key="to") == expected
    async with Job(journal, "messages.send") as job:
        with pytest.raises(LoadError, match="with other content"):
            await job.load(MESSAGES, key="to")


async def test_tokens_need_an_argument_that_carries_them(journal: str) -> None:
    with pytest.raises(TypeError, match="neither a webhook_url nor a client_state"):
        await Job(journal, "rooms.create", tokens=True).__aenter__()
    async with Job(journal, "messages.send", tokens=True) as job:
        with pytest.raises(LoadError, match="line 1: a row with a token needs a webhook_url"):
            await job.load([{"to": "+1", "from_": "+2", "text": "Hi"}])


async def test_events_of_other_jobs_confirm_nothing(journal: str, client: AsyncTelnyx) -> None:
    async with Job(journal, "messages.send", tokens=True) as job:
        await job.load(MESSAGES, key="to")
        other = {"webhook_url": f"{HOOK}?tx={TOKEN}"}
        event: dict[str, Any]
        for event in ({}, {"data": "x"}, {"data": {"payload": other}}, {"data": {"payload": {}}}):
            assert await job.confirm(event) is None
        assert await counts(job) == {"pending": 4}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example", f"https://a.example?tx={TOKEN}"),
        ("https://a.example/b?c=%20d", f"https://a.example/b?c=%20d&tx={TOKEN}"),
        ("https://a.example/#f", f"https://a.example/?tx={TOKEN}#f"),
    ],
)
def test_a_token_is_added_to_the_query_of_a_url(address: str, expected: str) -> None:
    body = with_token({"webhook_url": address, "to": "+1"}, "webhook_url", TOKEN)
    assert body == {"webhook_url": expected, "to": "+1"}
    assert tokens_in(body) == {TOKEN}


def test_a_client_state_of_the_caller_is_not_replaced() -> None:
    with pytest.raises(ValueError, match="client_state"):
        with_token({"client_state": "bXk="}, "client_state", TOKEN)


def test_tokens_are_found_in_all_fields_that_echo_them() -> None:
    state = base64.b64encode(TOKEN.encode()).decode()
    address = f"{HOOK}?a=b&tx={TOKEN}"
    for event in (
        {"client_state": state},
        {"data": {"payload": {"client_state": state}}},
        {"data": {"payload": {"webhook_url": address}}},
        {"data": {"payload": {}}, "meta": {"delivered_to": address}},
        {"delivery_status_webhook_url": address},
    ):
        assert tokens_in(event) == {TOKEN}
    for event in ({"client_state": "é"}, {"client_state": "bXk="}, {"webhook_url": f"{address}0"}):
        assert tokens_in(event) == set()
    assert resource_id_in({"data": {"id": "event", "payload": {"fax_id": "f", "id": 5}}}) == "f"
    assert resource_id_in({"data": {"payload": {}}}) is None


async def test_a_repeated_command_is_recognised_by_its_id(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    """The response of the first is lost after it was carried out; the second has the same id."""
    call = (
        await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    ).data
    server.callers.answer(call.call_control_id)
    lose_responses(server, "calls.actions.speak", 1)
    row = {"call_control_id": call.call_control_id, "payload": "Hello", "voice": "female"}
    async with Job(journal, client.calls.actions.speak) as job:
        await job.load([row])
        await run(job)
        assert await counts(job) == {"done": 1}
        assert [row.attempts async for row in job.rows()] == [2]
    first, second = server.requests.to("calls.actions.speak")
    assert first.body == second.body
    assert first.body["command_id"]
    assert sum(event.type == "call.speak.started" for event in server.events) == 1


@pytest.mark.parametrize(("age", "state"), [(44.0, "done"), (46.0, "unknown")])
async def test_the_replay_window_of_a_command_id(
    server: Emulator, client: AsyncTelnyx, journal: str, age: float, state: str
) -> None:
    """After it a repetition would be carried out again, so the row waits for a decision."""
    call = (
        await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    ).data
    lose_responses(server, "calls.actions.hangup", 1)
    async with Job(journal, client.calls.actions.hangup) as job:
        await job.load([{"call_control_id": call.call_control_id}])
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: pass_time(job, age)
        await runner.run()
        assert await counts(job) == {state: 1}
    arrived = [each.body for each in server.requests.to("calls.actions.hangup")]
    assert len(arrived) == (2 if state == "done" else 1)
    assert len({body["command_id"] for body in arrived}) == 1


async def test_a_repeated_message_is_recognised_by_its_idempotency_key(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    lose_responses(server, "messages.send", 3)
    async with Job(journal, client.messages.send, concurrency=2) as job:
        await job.load(MESSAGES, key="to")
        await run(job)
        assert await counts(job) == {"done": 4}
        made = {row.resource_id async for row in job.rows()}
    assert made == set(server.state["/messages"])
    keys = [call.headers["idempotency-key"] for call in server.requests]
    assert (len(keys), len(set(keys))) == (7, 4)


async def test_no_row_is_repeated_after_the_replay_window_of_its_key(
    server: Emulator, client: AsyncTelnyx, journal: str
) -> None:
    lose_responses(server, "messages.send", 1)
    async with Job(journal, client.messages.send) as job:
        await job.load(MESSAGES[:1], key="to")
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: pass_time(job, 23 * 3600.0)
        await runner.run()
        assert await counts(job) == {"unknown": 1}
    assert len(server.requests) == 1
