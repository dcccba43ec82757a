"""What must not be sent is refused before a connection is used."""

from __future__ import annotations

import pytest

from .calls import client
from .server import FaultServer, reply


@pytest.mark.parametrize("bad", ["a\r\nX: y", "a\nb", "a\0b"])
async def test_45_line_breaks_in_headers_are_refused_unseen(bad: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="X-A") as caught:
            await telnyx.rooms.retrieve("1", extra_headers={"X-A": bad})
    assert bad not in str(caught.value)
    assert server.hits == []


@pytest.mark.parametrize("bad", ["", ".", "..", "../balance", "%2e%2e", "a/../b"])
async def test_46_a_path_parameter_cannot_leave_its_place(bad: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError):
            await telnyx.rooms.retrieve(bad)
    assert server.hits == []


async def test_47_a_path_parameter_is_escaped() -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        await telnyx.rooms.retrieve("a?b#c\r\n d/é")
    assert [hit.path for hit in server.hits] == ["/v2/rooms/a%3Fb%23c%0D%0A%20d%2F%C3%A9"]


async def test_48_a_url_that_is_too_long_is_refused() -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="URL"):
            await telnyx.get("/x", query={"a": "x" * 1_000_000})
    assert server.hits == []


@pytest.mark.parametrize(
    "address", ["https://example.com/v2/x", "http://127.0.0.1:1/v2/x", "//example.com/x"]
)
async def test_a_key_never_goes_to_another_host(address: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="base_url"):
            await telnyx.get(address)
        await telnyx.get(f"{server.url}/x?y=1")
    assert [hit.path for hit in server.hits] == ["/v2/x?y=1"]
