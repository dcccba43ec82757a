"""The official package runs every flow of the three products, and of messages."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from telnyx_async.emulator import BlockingEmulator
from tests.test_seeds import ROWS

from . import assistant, conference, messages, video_room

SEEDS = {row.split()[0] for row in ROWS.splitlines()}


async def test_every_flow(client: Any, telnyx_emulator: BlockingEmulator) -> None:
    for flow in (video_room, conference, assistant, messages):
        telnyx_emulator.webhooks.reset()
        await flow.run(client, telnyx_emulator)
    assert {each.status for each in telnyx_emulator.requests} <= {200, 201, 202, 204}
    assert SEEDS - {each.operation for each in telnyx_emulator.requests} == set()
    assert len(SEEDS) == 102


async def test_error_responses_raise_its_own_errors(
    client: Any, telnyx_emulator: BlockingEmulator
) -> None:
    import telnyx

    with pytest.raises(telnyx.NotFoundError):
        await client.rooms.retrieve("00000000-0000-4000-8000-000000000000")
    with pytest.raises(telnyx.UnprocessableEntityError, match="10015"):
        await client.rooms.create(max_participants=0)
    assert [each.status for each in telnyx_emulator.requests] == [404, 422]


async def test_pagination(client: Any, telnyx_emulator: BlockingEmulator) -> None:
    for number in range(5):
        await client.rooms.create(unique_name=f"room {number}")
    names = [each.unique_name async for each in client.rooms.list(page_size=2)]
    assert names == [f"room {number}" for number in range(5)]
    pages = [each.query.get("page[number]") for each in telnyx_emulator.requests.to("rooms.list")]
    assert pages[:3] == [None, 2, 3]


@pytest.fixture
def received() -> Iterator[list[tuple[str, dict[str, str]]]]:
    """The webhooks that an endpoint receives; the first item is its URL."""
    webhooks: list[tuple[str, dict[str, str]]] = []

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            webhooks.append((body, dict(self.headers)))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Endpoint) as listening:
        thread = Thread(target=listening.serve_forever)
        thread.start()
        webhooks.append((f"http://127.0.0.1:{listening.server_port}/", {}))
        yield webhooks
        listening.shutdown()
        thread.join()


def test_it_verifies_webhooks(
    telnyx_emulator: BlockingEmulator, received: list[tuple[str, dict[str, str]]]
) -> None:
    import telnyx

    (url, _) = received.pop()
    with telnyx.Telnyx() as client:
        client.messages.send(from_=messages.ADA, to=messages.GRACE, text="Hi", webhook_url=url)
        telnyx_emulator.clock.advance(2)
        telnyx_emulator.drain_webhooks()
        types = [
            client.webhooks.unwrap(body, headers=headers).data.event_type
            for body, headers in received
        ]
    assert types == ["message.sent", "message.finalized"]
