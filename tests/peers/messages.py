"""The flow of messages: sent and delivered, scheduled and cancelled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from telnyx_async.emulator import BlockingEmulator

ADA, GRACE = "+13125550100", "+13125550101"


async def run(client: Any, server: BlockingEmulator) -> None:
    sent = (await client.messages.send(from_=ADA, to=GRACE, text="Grüße")).data
    assert (sent.from_.phone_number, sent.to[0].status) == (ADA, "queued")
    assert server.requests[-1].body == {"from": ADA, "to": GRACE, "text": "Grüße"}
    server.clock.advance(2)
    assert (await client.messages.retrieve(sent.id)).data.to[0].status == "delivered"
    assert [event.type for event in server.events] == ["message.sent", "message.finalized"]

    later = datetime.fromtimestamp(server.clock.time(), UTC) + timedelta(hours=1)
    planned = (await client.messages.schedule(from_=ADA, to=GRACE, text="Hi", send_at=later)).data
    assert (await client.messages.cancel_scheduled(planned.id)).to[0].status == "cancelled"
    server.clock.advance(3602)
    assert len(server.events) == 2
