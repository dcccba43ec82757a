"""The state as a mapping."""

from __future__ import annotations

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator


async def test_state_contains_the_collections_with_items(
    server: Emulator, client: AsyncTelnyx
) -> None:
    assert "/rooms" not in server.state
    assert (len(server.state), list(server.state)) == (0, [])
    room = (await client.rooms.create()).data
    assert "/rooms" in server.state
    assert 5 not in server.state  # type: ignore[comparison-overlap]
    assert (len(server.state), list(server.state)) == (1, ["/rooms"])
    assert list(server.state["/rooms"]) == [room.id]
    assert server.state.get("/rooms") == server.state["/rooms"]
    assert {path: len(items) for path, items in server.state.items()} == {"/rooms": 1}


async def test_reading_a_collection_adds_none(server: Emulator, client: AsyncTelnyx) -> None:
    assert server.state["/phone_numbers"] == {}
    assert "/phone_numbers" not in server.state
    assert len((await client.phone_numbers.list()).data) == 3


async def test_emptied_collection_stays_empty(server: Emulator, client: AsyncTelnyx) -> None:
    for number in (await client.phone_numbers.list()).data:
        await client.phone_numbers.delete(number.id or "")
    assert (await client.phone_numbers.list()).data == []
    assert "/phone_numbers" not in server.state


def test_state_is_no_endless_sequence(server: Emulator) -> None:
    with pytest.raises(StopIteration):
        next(iter(server.state))
    assert [*zip(server.state, range(3), strict=False)] == []
