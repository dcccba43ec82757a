"""A user's mistakes: every line marked `# wrong` must be refused by mypy and by pyright."""

from __future__ import annotations

from telnyx_async import AsyncTelnyx
from telnyx_sync import Telnyx


async def asynchronous(client: AsyncTelnyx) -> None:
    await client.rooms.create(uniqe_name="daily")  # wrong: name
    await client.rooms.create(max_participants="5")  # wrong: type
    await client.rooms.retrieve()  # wrong: missing
    await client.rooms.retrieve("id", "more")  # wrong: position
    await client.messages.send(to="+13125550101", encoding="utf8")  # wrong: enumeration
    await client.rooms.list(filter={"uniqe_name": "daily"})  # wrong: nested name
    await client.rooms.retrieve("id", time_out=3)  # wrong: option
    await client.rooms.retrieve("id", max_retries="2")  # wrong: option type
    client.rooms.list(page_size="50")  # wrong: type of a list
    client.romms  # wrong: resource
    (await client.rooms.retrieve("id")).data.uniqe_name  # wrong: field
    call = (await client.room_recordings.retrieve("id")).data
    _ = call.status == "complted"  # wrong: value of an enumeration


def blocking(client: Telnyx) -> None:
    client.rooms.create(uniqe_name="daily")  # wrong: name
    client.rooms.create(max_participants="5")  # wrong: type
    client.rooms.retrieve()  # wrong: missing
    client.rooms.retrieve("id", time_out=3)  # wrong: option
    client.rooms.list(page_size="50")  # wrong: type of a list
    client.rooms.retrieve("id").data.uniqe_name  # wrong: field
