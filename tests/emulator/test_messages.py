"""Messages: sent, scheduled, cancelled, received, sent once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, NotFoundError, UnprocessableEntityError
from telnyx_async.emulator import Emulator

from .conftest import Listener, recipient

FROM, TO, UNREACHABLE = "+13125550100", "+13125550101", "+13125550199"


def now(server: Emulator) -> datetime:
    return datetime.fromtimestamp(server.clock.time(), UTC)


async def status(client: AsyncTelnyx, message_id: str) -> str | None:
    return recipient((await client.messages.retrieve(message_id)).data).status


async def test_message_is_sent_and_delivered(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    message = (
        await client.messages.send(from_=FROM, to=TO, text="Hello", webhook_url=listener.url)
    ).data
    assert (recipient(message).status, message.type, message.parts) == ("queued", "SMS", 1)
    server.clock.advance(1)
    assert await status(client, message.id) == "sent"
    server.clock.advance(1)
    assert await status(client, message.id) == "delivered"
    await server.webhooks.drain()
    sent, finalized = listener.events(client)
    assert (sent.event_type, sent.payload.to[0].status) == ("message.sent", "sent")
    assert (finalized.event_type, finalized.payload.id) == ("message.finalized", message.id)


async def test_delivery_to_the_unreachable_number_fails(
    server: Emulator, client: AsyncTelnyx
) -> None:
    message = (await client.messages.send(from_=FROM, to=UNREACHABLE, text="Hello")).data
    server.clock.advance(2)
    shown = (await client.messages.retrieve(message.id)).data
    assert shown.errors
    assert (recipient(shown).status, shown.errors[0].code) == ("delivery_failed", "40008")


async def test_scheduled_message_can_be_cancelled(server: Emulator, client: AsyncTelnyx) -> None:
    later = now(server) + timedelta(hours=1)
    kept = (await client.messages.schedule(from_=FROM, to=TO, text="Hello", send_at=later)).data
    gone = (await client.messages.send(from_=FROM, to=TO, text="Hello", send_at=later)).data
    cancelled = await client.messages.cancel_scheduled(gone.id)
    assert cancelled.to
    assert cancelled.to[0].status == "cancelled"
    server.clock.advance(3602)
    assert await status(client, kept.id) == "delivered"
    with pytest.raises(UnprocessableEntityError, match="scheduled"):
        await client.messages.cancel_scheduled(gone.id)
    assert len(server.events) == 2


async def test_messaging_profile_has_a_webhook_url(
    server: Emulator, client: AsyncTelnyx, listener: Listener
) -> None:
    profile = (
        await client.messaging_profiles.create(
            name="p", whitelisted_destinations=["US"], webhook_url=listener.url
        )
    ).data
    send = client.messages.send
    await send(from_=FROM, to=TO, text="Hello", messaging_profile_id=profile.id)
    await send(
        from_=FROM,
        to=TO,
        text="Hello",
        messaging_profile_id=profile.id,
        use_profile_webhooks=False,
    )
    server.clock.advance(2)
    await server.webhooks.drain()
    assert listener.types(client) == ["message.sent", "message.finalized"]


async def test_several_recipients(server: Emulator, client: AsyncTelnyx) -> None:
    message = (
        await client.messages.send_group_mms(
            from_=FROM, to=[TO, UNREACHABLE], media_urls=["https://example.com/a.png"]
        )
    ).data
    assert message.type == "MMS"
    server.clock.advance(2)
    (shown,) = (await client.messages.retrieve_group_messages(message.id)).data
    assert shown.to
    assert [each.status for each in shown.to] == ["delivered", "delivery_failed"]


async def test_incoming_message(server: Emulator, client: AsyncTelnyx, listener: Listener) -> None:
    server.webhooks.url = listener.url
    received = server.callers.send_message(from_=TO, to=FROM, text="Hi")
    await server.webhooks.drain()
    (event,) = listener.events(client)
    assert (event.event_type, event.payload.text) == ("message.received", "Hi")
    assert (await client.messages.retrieve(received["id"])).data.direction == "inbound"


@pytest.mark.parametrize(
    ("arguments", "code"), [({"to": TO}, "10004"), ({"to": "me", "text": "Hello"}, "10016")]
)
async def test_invalid_message_is_rejected(
    client: AsyncTelnyx, arguments: dict[str, Any], code: str
) -> None:
    with pytest.raises(UnprocessableEntityError) as raised:
        await client.messages.send(from_=FROM, **arguments)
    assert raised.value.errors[0].code == code


async def test_unknown_message_is_not_found(client: AsyncTelnyx) -> None:
    with pytest.raises(NotFoundError):
        await client.messages.retrieve("00000000-0000-4000-8000-000000000000")


async def test_idempotency_key_sends_once(server: Emulator, client: AsyncTelnyx) -> None:
    send = client.messages.send
    first = await send(from_=FROM, to=TO, text="Hello", idempotency_key="one")
    again = await send(from_=FROM, to=TO, text="Hello", idempotency_key="one")
    assert first.data.id == again.data.id
    assert len(server.state["/messages"]) == 1
    with pytest.raises(UnprocessableEntityError, match="10027"):
        await send(from_=FROM, to=TO, text="Other", idempotency_key="one")
    server.clock.advance(24 * 3600)
    assert (await send(from_=FROM, to=TO, text="Other", idempotency_key="one")).data.id
