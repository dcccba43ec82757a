"""A user's file for blocking code: the bridged signatures are those of the async methods."""

from __future__ import annotations

from typing import assert_type

from telnyx_async.models import Data, Room
from telnyx_sync import APIConnectionError, Page, Telnyx


def calls(client: Telnyx) -> None:
    assert_type(client.rooms.create(unique_name="daily"), Data[Room])
    assert_type(client.rooms.retrieve("room-id", timeout=3), Data[Room])
    assert_type(client.rooms.delete("room-id"), None)
    assert_type(client.with_options(max_retries=0), Telnyx)


def pages(client: Telnyx) -> None:
    page = client.rooms.list(page_size=50)
    assert_type(page, Page[Room])
    assert_type(page.data, list[Room])
    assert_type(page.get_next_page(), Page[Room])
    for room in client.rooms.list():
        assert_type(room, Room)


def errors(client: Telnyx) -> None:
    try:
        client.rooms.list()
    except APIConnectionError as error:
        assert_type(error.sent, bool)
