"""Webhooks: signed, tried again, failed over, repeated, out of order; any of them by hand."""

from __future__ import annotations

import json

import pytest

from telnyx_async import AsyncTelnyx, TelnyxError
from telnyx_async._validation import Description
from telnyx_async.emulator import BlockingEmulator, Clock, Emulator, Event, _webhooks
from telnyx_async.webhooks import unwrap

from .conftest import Listener

EVENTS = Description().document["x-webhooks"]
TYPES = [kind for each in EVENTS.values() for kind in each["event_types"]]


async def arrived(server: Emulator, listener: Listener, kind: str = "call.enqueued") -> Event:
    server.webhooks.url = listener.url
    event = server.emit(kind, queue="support")
    await server.webhooks.settled()
    return event


async def test_is_signed_with_the_key_that_is_shown(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    emitted = await arrived(server, listener)
    ((headers, body),) = listener.received
    event = unwrap(body, headers, server.public_key)
    assert (event.event_type, event.payload.queue) == ("call.enqueued", "support")
    assert json.loads(body)["meta"] == {"attempt": 1, "delivered_to": listener.url}
    assert [(each.attempt, each.status) for each in emitted.deliveries] == [(1, 200)]


async def test_an_event_without_an_envelope(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    await arrived(server, listener, "conference.floor.changed")
    ((_, body),) = listener.received
    assert "meta" not in json.loads(body)
    assert listener.types(client) == ["conference.floor.changed"]


async def test_is_tried_again(server: Emulator, client: AsyncTelnyx, listener: Listener) -> None:
    listener.statuses = [500, 302]
    event = await arrived(server, listener)
    assert [each.status for each in event.deliveries] == [500, 302, 200]
    attempts = [json.loads(body)["meta"]["attempt"] for _, body in listener.received]
    assert attempts == [1, 2, 3]
    assert len({event.data.id for event in listener.events(client)}) == 1


async def test_fails_over(
    server: Emulator, client: AsyncTelnyx, listener: Listener, other_listener: Listener
) -> None:
    listener.statuses = [500] * 3
    server.webhooks.failover_url = other_listener.url
    event = await arrived(server, listener)
    assert [each.url for each in event.deliveries] == [listener.url] * 3 + [other_listener.url]
    assert other_listener.types(client) == ["call.enqueued"]


async def test_is_given_up(server: Emulator, listener: Listener) -> None:
    listener.statuses = [500] * 3
    event = await arrived(server, listener)
    assert [each.is_accepted for each in event.deliveries] == [False] * 3


async def test_nobody_answers(server: Emulator) -> None:
    server.webhooks.url = "http://127.0.0.1:1/"
    event = server.emit("call.enqueued")
    await server.webhooks.settled()
    assert [each.status for each in event.deliveries] == [None] * 3


async def test_repeated_and_reordered(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    server.webhooks.hold()
    server.emit("call.enqueued")
    server.emit("call.dequeued")
    await server.webhooks.settled()
    assert listener.received == []
    server.webhooks.copies = 2
    server.webhooks.release("reversed")
    await server.webhooks.settled()
    assert listener.types(client) == ["call.dequeued"] * 2 + ["call.enqueued"] * 2


async def test_shuffled_by_the_seed(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    kinds = ["call.enqueued", "call.dequeued", "call.answered", "call.hangup"]
    for kind in kinds:
        server.emit(kind)
    server.webhooks.release("shuffled")
    await server.webhooks.settled()
    assert sorted(listener.types(client)) == sorted(kinds)
    assert listener.types(client) != kinds


async def test_released_in_order(server: Emulator, client: AsyncTelnyx, listener: Listener) -> None:
    server.webhooks.url = listener.url
    server.webhooks.hold()
    server.emit("call.enqueued")
    server.emit("call.dequeued")
    server.webhooks.release()
    server.webhooks.release()
    await server.webhooks.settled()
    assert listener.types(client) == ["call.enqueued", "call.dequeued"]


@pytest.mark.parametrize("kind", [*TYPES, *EVENTS])
def test_every_event_has_the_described_shape(kind: str) -> None:
    server = Emulator(clock=Clock(running=False))
    body = server.emit(kind).body
    schemas = [
        each["schema"] for title, each in EVENTS.items() if kind in {title, *each["event_types"]}
    ]
    checker = server._world.checker
    assert [*checker.problems(schemas[0], body)] == []


def test_there_are_83() -> None:
    assert len(EVENTS) == 83


def test_an_event_that_does_not_exist() -> None:
    with pytest.raises(LookupError, match="telephone"):
        Emulator().emit("telephone.exploded")


def test_from_another_thread(telnyx_emulator: BlockingEmulator) -> None:
    telnyx_emulator.webhooks.url = f"{telnyx_emulator.url}/nowhere"
    event = telnyx_emulator.emit("call.enqueued")
    telnyx_emulator.settle()
    assert [each.status for each in event.deliveries] == [404] * 3


async def test_without_a_library_for_signing(
    server: Emulator, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", refuse)
    await arrived(server, listener)
    ((headers, _),) = listener.received
    assert "telnyx-signature-ed25519" not in headers
