"""Webhooks: signed, retried, failed over, repeated, out of order; every event by hand."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, TelnyxError
from telnyx_async._validation import Description
from telnyx_async.emulator import BlockingEmulator, EmittedEvent, Emulator, VirtualClock, _webhooks
from telnyx_async.webhooks import unwrap

from .conftest import Listener

EVENTS = Description().document["x-webhooks"]
TYPES = [kind for each in EVENTS.values() for kind in each["event_types"]]


async def deliver(
    server: Emulator, listener: Listener, event_type: str = "call.enqueued"
) -> EmittedEvent:
    server.webhooks.url = listener.url
    event = server.emit(event_type, queue="support")
    await server.webhooks.drain()
    return event


async def test_webhook_is_signed_with_the_public_key(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    emitted = await deliver(server, listener)
    ((headers, body),) = listener.received
    event = unwrap(body, headers, server.public_key)
    assert (event.event_type, event.payload.queue) == ("call.enqueued", "support")
    assert json.loads(body)["meta"] == {"attempt": 1, "delivered_to": listener.url}
    assert [(each.attempt, each.status) for each in emitted.deliveries] == [(1, 200)]


async def test_event_without_an_envelope(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    await deliver(server, listener, "conference.floor.changed")
    ((_, body),) = listener.received
    assert "meta" not in json.loads(body)
    assert listener.types(client) == ["conference.floor.changed"]


async def test_retries(server: Emulator, client: AsyncTelnyx, listener: Listener) -> None:
    listener.statuses = [500, 302]
    event = await deliver(server, listener)
    assert [each.status for each in event.deliveries] == [500, 302, 200]
    attempts = [json.loads(body)["meta"]["attempt"] for _, body in listener.received]
    assert attempts == [1, 2, 3]
    assert len({event.data.id for event in listener.events(client)}) == 1


async def test_failover(
    server: Emulator, client: AsyncTelnyx, listener: Listener, other_listener: Listener
) -> None:
    listener.statuses = [500] * 3
    server.webhooks.failover_url = other_listener.url
    event = await deliver(server, listener)
    assert [each.url for each in event.deliveries] == [listener.url] * 3 + [other_listener.url]
    assert other_listener.types(client) == ["call.enqueued"]


async def test_three_failures_give_up(server: Emulator, listener: Listener) -> None:
    listener.statuses = [500] * 3
    event = await deliver(server, listener)
    assert [each.is_accepted for each in event.deliveries] == [False] * 3


async def test_refused_connection(server: Emulator) -> None:
    server.webhooks.url = "http://127.0.0.1:1/"
    event = server.emit("call.enqueued")
    await server.webhooks.drain()
    assert [each.status for each in event.deliveries] == [None] * 3


async def test_repeated_and_reordered(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    server.webhooks.hold()
    server.emit("call.enqueued")
    server.emit("call.dequeued")
    await server.webhooks.drain()
    assert listener.received == []
    server.webhooks.copies = 2
    server.webhooks.release("reversed")
    await server.webhooks.drain()
    assert listener.types(client) == ["call.dequeued"] * 2 + ["call.enqueued"] * 2


async def test_release_in_shuffled_order(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    kinds = ["call.enqueued", "call.dequeued", "call.answered", "call.hangup"]
    for kind in kinds:
        server.emit(kind)
    server.webhooks.release("shuffled")
    await server.webhooks.drain()
    assert sorted(listener.types(client)) == sorted(kinds)
    assert listener.types(client) != kinds


async def test_release_in_order(server: Emulator, client: AsyncTelnyx, listener: Listener) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    server.emit("call.enqueued")
    server.emit("call.dequeued")
    server.webhooks.release()
    server.webhooks.release()
    await server.webhooks.drain()
    assert listener.types(client) == ["call.enqueued", "call.dequeued"]


@pytest.mark.parametrize("kind", [*TYPES, *EVENTS])
def test_every_event_conforms_to_the_description(kind: str) -> None:
    server = Emulator(clock=VirtualClock(running=False))
    body = server.emit(kind).body
    schemas = [
        each["schema"] for title, each in EVENTS.items() if kind in {title, *each["event_types"]}
    ]
    checker = server._account.validator
    assert [*checker.problems(schemas[0], body)] == []


def test_there_are_83_events() -> None:
    assert len(EVENTS) == 83


def test_unknown_event_is_an_error() -> None:
    with pytest.raises(LookupError, match="telephone"):
        Emulator().emit("telephone.exploded")


def test_emit_from_another_thread(telnyx_emulator: BlockingEmulator) -> None:
    telnyx_emulator.webhooks.url = f"{telnyx_emulator.url}/nowhere"
    event = telnyx_emulator.emit("call.enqueued")
    telnyx_emulator.drain_webhooks()
    assert [each.status for each in event.deliveries] == [404] * 3


async def test_webhooks_without_an_ed25519_library_are_not_signed(
    server: Emulator, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", fail)
    await deliver(server, listener)
    ((headers, _),) = listener.received
    assert "telnyx-signature-ed25519" not in headers


@pytest.mark.parametrize("kind", TYPES)
def test_every_field_of_an_emitted_event_has_a_value(kind: str) -> None:
    server = Emulator(clock=VirtualClock(running=False))
    event = server.emit(kind)
    schema = server.webhooks._payload_schema(server.webhooks._schema(kind))
    properties = schema.get("properties", {})
    assert event.payload.keys() >= properties.keys()
    states = [each["enum"] for each in (schemas(server, properties)) if "enum" in each]
    state = kind.rpartition(".")[2]
    if any(state in each for each in states):
        assert state in event.payload.values()


def schemas(server: Emulator, properties: Any) -> list[Any]:
    return [server._account.description.resolve(each) for each in properties.values()]


def test_emitted_event_has_the_values_of_the_call_that_it_names() -> None:
    server = Emulator(clock=VirtualClock(running=False))
    server.callers.call(from_="+13125550108", to="+13125550107")
    call = server.callers.call(from_="+13125550109", to="+13125550108", connection_id="7")
    payload = server.emit("call.answered", call_control_id=call["call_control_id"]).payload
    for name in ("call_control_id", "call_leg_id", "call_session_id", "from", "to"):
        assert payload[name] == call[name]
    assert (payload["connection_id"], payload["state"]) == ("7", "answered")
    given = server.emit(
        "call.answered", call_control_id=call["call_control_id"], to="+13125550106"
    ).payload
    assert (given["to"], given["from"]) == ("+13125550106", call["from"])


def test_emitted_event_of_an_unknown_call_has_examples() -> None:
    payload = Emulator().emit("call.answered", call_control_id="v3:unknown").payload
    assert payload["call_control_id"] == "v3:unknown"
    assert payload["from"] != payload["to"]
    assert b64decode(payload["client_state"], validate=True)


async def test_emitted_event_of_a_conference_and_a_message(
    server: Emulator, client: AsyncTelnyx
) -> None:
    call = (
        await client.calls.dial(connection_id="1", from_="+13125550100", to="+13125550101")
    ).data
    conference = (
        await client.conferences.create(call_control_id=call.call_control_id or "", name="daily")
    ).data
    payload = server.emit("conference.ended", conference_id=conference.id).payload
    assert payload["conference_id"] == conference.id
    message = (
        await client.messages.send(from_="+13125550100", to="+13125550101", text="Hello")
    ).data
    payload = server.emit("message.finalized", id=message.id).payload
    assert (payload["id"], payload["text"]) == (message.id, "Hello")


def test_given_part_of_a_nested_field_keeps_its_examples() -> None:
    payload = (
        Emulator().emit("message.received", **{"from": {"phone_number": "+13125550109"}}).payload
    )
    assert payload["from"]["phone_number"] == "+13125550109"
    assert len(payload["from"]) > 1
