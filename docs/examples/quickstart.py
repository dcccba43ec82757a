"""The three ways to use this SDK, against the local Telnyx that it brings: no account needed."""

from __future__ import annotations

import asyncio
import time

from telnyx_async import AsyncTelnyx, NotFoundError
from telnyx_async.emulator import Emulator
from telnyx_sync import Telnyx

CALLS = 1_000
IN_FLIGHT = 50
GREETING = {"from_": "+13125550100", "text": "Hello"}


async def in_async_code(url: str) -> None:
    """A video room, its rooms page by page, and an error that says what is wrong."""
    async with AsyncTelnyx(api_key="KEY_demo", base_url=url) as client:
        room = (await client.rooms.create(unique_name="daily-standup", max_participants=10)).data
        print(f"async   created {room.unique_name} ({room.id})")

        token = (await client.rooms.actions.generate_join_client_token(room.id or "")).data
        print(f"        a token to join it expires at {token.token_expires_at}")

        names = [room.unique_name async for room in client.rooms.list(page_size=20)]
        print(f"        {len(names)} room(s) over all pages")

        try:
            await client.rooms.retrieve("00000000-0000-0000-0000-000000000000")
        except NotFoundError as error:
            print(f"        {type(error).__name__}: {error}")


def in_blocking_code(url: str) -> None:
    """The same names without `await`."""
    with Telnyx(api_key="KEY_demo", base_url=url) as client:
        message = client.messages.send(from_="+13125550100", to="+13125550101", text="Hello").data
        print(f"sync    sent message {message.id}")


async def many_at_once(url: str) -> None:
    """A thousand calls, fifty in flight, over at most fifty connections."""
    rows = ({**GREETING, "to": f"+1312555{number:04}"} for number in range(CALLS))
    async with AsyncTelnyx(api_key="KEY_demo", base_url=url) as client:
        started = time.perf_counter()
        sent = [
            outcome.ok
            async for outcome in client.bulk(client.messages.send, rows, concurrency=IN_FLIGHT)
        ]
        seconds = time.perf_counter() - started
    print(f"bulk    {sum(sent):,} of {CALLS:,} messages sent in {seconds:.1f} s")


async def main() -> None:
    async with Emulator() as server:
        print(f"a local Telnyx listens at {server.url}")
        await in_async_code(server.url)
        await asyncio.to_thread(in_blocking_code, server.url)
        await many_at_once(server.url)


if __name__ == "__main__":
    asyncio.run(main())
