"""A video meeting, from the room to the composed recording: `python video_rooms.py`.

Against the local Telnyx; with `TELNYX_API_KEY` set, against your account.
"""

from __future__ import annotations

import asyncio
import os

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator


async def meet(client: AsyncTelnyx, server: Emulator | None) -> None:
    room = (await client.rooms.create(unique_name="daily", enable_recording=True)).data
    assert room.id
    token = (await client.rooms.actions.generate_join_client_token(room.id)).data.token
    assert token
    await arrival(server, token)

    sessions = await client.rooms.sessions.list_for_room(room.id, filter={"active": True})
    session_id = sessions.data[0].id
    assert session_id
    everybody = client.rooms.sessions.retrieve_participants(session_id)
    present = [person.id async for person in everybody if person.id and not person.left_at]
    print(f"{len(present)} in room {room.unique_name}")

    actions = client.rooms.sessions.actions
    await actions.mute(session_id, participants="all", exclude=present[:1])
    print("all but the first are muted")
    await actions.kick(session_id, participants=present[1:])
    await wait(server, 60)
    await actions.end(session_id)
    print("the session has ended")

    composition_id = (await client.room_compositions.create(session_id=session_id)).data.id
    assert composition_id
    print(f"composed: {await finished(client, server, composition_id)}")
    await client.rooms.delete(room.id)


async def finished(client: AsyncTelnyx, server: Emulator | None, composition_id: str) -> str | None:
    """Wait for a composition; where its video is."""
    while True:
        composition = (await client.room_compositions.retrieve(composition_id)).data
        if composition.status == "completed":
            return composition.download_url
        await wait(server, 5)


async def arrival(server: Emulator | None, token: str) -> None:
    """In the local Telnyx two people come in; a real room waits for you."""
    if server is None:
        await asyncio.to_thread(input, f"Join with the token {token}, then press Enter: ")
        return
    for name in ("Ada", "Grace"):
        server.callers.join_room(token, context=name)


async def wait(server: Emulator | None, seconds: float) -> None:
    """The local Telnyx has a clock that can be moved."""
    if server is None:
        await asyncio.sleep(seconds)
    else:
        server.clock.advance(seconds)


async def main() -> None:
    if os.environ.get("TELNYX_API_KEY"):
        async with AsyncTelnyx() as client:
            await meet(client, None)
    else:
        async with (
            Emulator() as server,
            AsyncTelnyx(api_key="KEY_demo", base_url=server.url) as client,
        ):
            await meet(client, server)


if __name__ == "__main__":
    asyncio.run(main())
