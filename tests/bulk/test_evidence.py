"""Unknown rows and what proves them: late events, detail records, a key that the service knows."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, LoadError, State
from telnyx_async.bulk._reconcile.token import marked, resource_in, tokens_in
from telnyx_async.emulator import Emulator, Fault, VirtualClock

HOOK = "https://example.com/hook"
TOKEN = "0f0f0f0f-0f0f-5f0f-8f0f-0f0f0f0f0f0f"
MESSAGES = [
    {"from_": "+13125550100", "to": f"+1312555020{n}", "text": "Hi", "webhook_url": HOOK}
    for n in range(4)
]


@pytest.fixture
async def server() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as server:
        server.webhooks.hold()  # nobody listens at the address that the rows name
        yield server


@pytest.fixture
async def client(server: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
        yield client


async def counts(job: Job) -> dict[str, int]:
    found = (await job.status()).counts
    return {state.value: count for state, count in found.items() if count}


def lose_answers(server: Emulator, operation: str, times: int) -> None:
    server.faults.add(Fault(operation=operation, reset="after", times=times))


def later(job: Job, seconds: float) -> Any:
    """Have so much time gone by since all first attempts."""
    return job.opened.database.run(
        lambda t: t.change(
            "UPDATE bulk_call SET first_sent_at = first_sent_at - :s, lease_until = 0", s=seconds
        )
    )


async def test_a_late_event_proves_that_a_message_was_accepted(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    lose_answers(server, "messages.schedule", 2)
    async with Job(place, client.messages.schedule, concurrency=1, tokens=True) as job:
        assert await job.load(MESSAGES, key="to") == 4
        await job.run()
        assert await counts(job) == {"done": 2, "unknown": 2}
        server.clock.advance(3)
        async with Job(place) as elsewhere:
            for event in server.events:
                found = client.webhooks.unsafe_unwrap(json.dumps(event.body).encode())
                assert event.type in ("message.sent", "message.finalized")
                key = await elsewhere.settle(found)
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


async def test_an_event_may_be_faster_than_the_answer(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    """A row that is being sent is settled too: the answer that is lost afterwards changes nothing."""
    lose_answers(server, "messages.schedule", 1)
    async with Job(place, client.messages.schedule, tokens=True) as job:
        await job.load(MESSAGES[:1], key="to")
        send = client.execute

        async def slow(call: Any) -> Any:
            try:
                return await send(call)
            finally:
                server.clock.advance(1)
                assert await job.settle(server.events[0].body) == "+13125550200"

        client.execute = slow  # type: ignore[method-assign]
        await job.run()
        assert await counts(job) == {"done": 1}


async def test_the_state_of_a_call_proves_it_too(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    lose_answers(server, "calls.dial", 1)
    row = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
    async with Job(place, client.calls.dial, tokens=True) as job:
        await job.load([row], key="to")
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: later(job, 60)
        await runner.run()
        assert await counts(job) == {"unknown": 1}
        [call] = server.requests
        token = base64.b64decode(call.body["client_state"]).decode()
        assert token == call.body["command_id"]
        event = next(each for each in server.events if each.type == "call.initiated")
        assert await job.settle(event.body["data"]["payload"]) == "+13125550101"
        assert [row.resource_id async for row in job.rows(State.DONE)] == [
            event.payload["call_control_id"]
        ]


async def test_the_same_file_gives_the_same_tokens(place: str) -> None:
    for expected in (4, 0):
        async with Job(place, "messages.send", tokens=True) as job:
            assert await job.load(MESSAGES, key="to") == expected
    async with Job(place, "messages.send") as job:
        with pytest.raises(LoadError, match="with other content"):
            await job.load(MESSAGES, key="to")


async def test_a_token_needs_a_place(place: str) -> None:
    with pytest.raises(TypeError, match="neither a webhook_url nor a client_state"):
        await Job(place, "rooms.create", tokens=True).__aenter__()
    async with Job(place, "messages.send", tokens=True) as job:
        with pytest.raises(LoadError, match="line 1: a row with a token needs a webhook_url"):
            await job.load([{"to": "+1", "from_": "+2", "text": "Hi"}])


async def test_events_of_others_settle_nothing(place: str, client: AsyncTelnyx) -> None:
    async with Job(place, "messages.send", tokens=True) as job:
        await job.load(MESSAGES, key="to")
        other = {"webhook_url": f"{HOOK}?tx={TOKEN}"}
        for event in ({}, {"data": "x"}, {"data": {"payload": other}}, {"data": {"payload": {}}}):
            assert await job.settle(event) is None
        assert await counts(job) == {"pending": 4}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example", f"https://a.example?tx={TOKEN}"),
        ("https://a.example/b?c=%20d", f"https://a.example/b?c=%20d&tx={TOKEN}"),
        ("https://a.example/#f", f"https://a.example/?tx={TOKEN}#f"),
    ],
)
def test_an_address_keeps_what_it_has(address: str, expected: str) -> None:
    body = marked({"webhook_url": address, "to": "+1"}, "webhook_url", TOKEN)
    assert body == {"webhook_url": expected, "to": "+1"}
    assert tokens_in(body) == {TOKEN}


def test_a_state_of_one_s_own_is_not_replaced() -> None:
    with pytest.raises(ValueError, match="client_state"):
        marked({"client_state": "bXk="}, "client_state", TOKEN)


def test_tokens_are_found_wherever_events_have_them() -> None:
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
    assert resource_in({"data": {"id": "event", "payload": {"fax_id": "f", "id": 5}}}) == "f"
    assert resource_in({"data": {"payload": {}}}) is None


async def test_a_repetition_is_known_by_its_command_id(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    """The service has carried out the command; its answer is lost; the second has the same id."""
    call = (
        await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    ).data
    server.callers.answer(call.call_control_id)
    lose_answers(server, "calls.actions.speak", 1)
    row = {"call_control_id": call.call_control_id, "payload": "Hello", "voice": "female"}
    async with Job(place, client.calls.actions.speak) as job:
        await job.load([row])
        await job.run()
        assert await counts(job) == {"done": 1}
        assert [row.attempts async for row in job.rows()] == [2]
    first, second = server.requests.to("calls.actions.speak")
    assert first.body == second.body
    assert first.body["command_id"]
    assert sum(event.type == "call.speak.started" for event in server.events) == 1


@pytest.mark.parametrize(("age", "ends"), [(44.0, "done"), (46.0, "unknown")])
async def test_the_window_of_a_command_id(
    server: Emulator, client: AsyncTelnyx, place: str, age: float, ends: str
) -> None:
    """Past it a repetition would be carried out a second time: the row waits for a decision."""
    call = (
        await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    ).data
    lose_answers(server, "calls.actions.hangup", 1)
    async with Job(place, client.calls.actions.hangup) as job:
        await job.load([{"call_control_id": call.call_control_id}])
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: later(job, age)
        await runner.run()
        assert await counts(job) == {ends: 1}
    arrived = [each.body for each in server.requests.to("calls.actions.hangup")]
    assert len(arrived) == (2 if ends == "done" else 1)
    assert len({body["command_id"] for body in arrived}) == 1


async def test_a_repetition_is_known_by_its_idempotency_key(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    lose_answers(server, "messages.send", 3)
    async with Job(place, client.messages.send, concurrency=2) as job:
        await job.load(MESSAGES, key="to")
        await job.run()
        assert await counts(job) == {"done": 4}
        made = {row.resource_id async for row in job.rows()}
    assert made == set(server.state["/messages"])
    keys = [call.headers["idempotency-key"] for call in server.requests]
    assert (len(keys), len(set(keys))) == (7, 4)


async def test_past_its_window_a_key_proves_nothing(
    server: Emulator, client: AsyncTelnyx, place: str
) -> None:
    lose_answers(server, "messages.send", 1)
    async with Job(place, client.messages.send) as job:
        await job.load(MESSAGES[:1], key="to")
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: later(job, 23 * 3600.0)
        await runner.run()
        assert await counts(job) == {"unknown": 1}
    assert len(server.requests) == 1
