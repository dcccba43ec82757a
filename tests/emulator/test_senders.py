"""Senders: programs on this machine, but no page of another site in a browser."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from telnyx_async.emulator import Emulator, VirtualClock


async def respond(
    server: Emulator, headers: dict[str, str], method: str = "POST", path: str = "/_emulator/clock"
) -> int:
    url = server.url.removesuffix("/v2") + path
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, data=b'{"advance": 60}', headers=headers) as response,
    ):
        return response.status


FOREIGN: list[dict[str, str]] = [
    {"Origin": "https://attacker.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost:3000"},
    {"Origin": ""},
    {"Host": "attacker.example"},
    {"Host": "attacker.example:{port}"},
    {"Host": "127.0.0.1.attacker.example"},
    {"Host": "attacker.example", "Origin": "http://attacker.example"},
    {"Host": "[bad"},
    {"Host": ""},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/_emulator/clock"),
        ("DELETE", "/_emulator"),
        ("GET", "/_emulator"),
        ("POST", "/v2/rooms"),
        ("GET", "/"),
    ],
)
async def test_pages_of_other_sites_are_refused(
    server: Emulator, headers: dict[str, str], method: str, path: str
) -> None:
    before = server.clock.time()
    port = server.url.removesuffix("/v2").rpartition(":")[2]
    sent = {name: value.replace("{port}", port) for name, value in headers.items()}
    assert await respond(server, sent, method, path) == 403
    assert (server.clock.time(), server.requests) == (before, [])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "localhost"},
        {"Host": "LOCALHOST:80"},
        {"Host": "telnyx.localhost"},
        {"Host": "[::1]:80"},
        {"Host": "127.1.2.3"},
        {"Origin": "{url}", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
    ],
    ids=str,
)
async def test_programs_and_its_own_page_are_served(
    server: Emulator, headers: dict[str, str]
) -> None:
    url = server.url.removesuffix("/v2")
    sent = {name: value.replace("{url}", url) for name, value in headers.items()}
    assert await respond(server, sent) == 200


async def test_emulator_beyond_this_machine_may_have_any_name() -> None:
    async with Emulator(host="0.0.0.0", clock=VirtualClock(running=False)) as server:
        assert await respond(server, {"Host": "telnyx-emulator:4010"}) == 200
        foreign = {"Host": "telnyx-emulator:4010", "Origin": "https://attacker.example"}
        assert await respond(server, foreign) == 403


@pytest.mark.parametrize("seconds", ["1e300", "-1", "NaN", "1e999", "Infinity", "1e12"])
async def test_clock_that_cannot_be_advanced_goes_on(server: Emulator, seconds: str) -> None:
    url = server.url.removesuffix("/v2")
    before = server.clock.time()
    async with aiohttp.ClientSession() as session:
        content = f'{{"advance": {seconds}}}'
        async with session.post(f"{url}/_emulator/clock", data=content) as response:
            assert response.status == 422
        async with session.get(f"{url}/_emulator") as response:
            assert response.status == 200
    assert server.clock.time() == before
    with pytest.raises(ValueError, match="cannot be advanced"):
        server.clock.advance(float(seconds))


@pytest.mark.parametrize(
    "fault",
    [
        {"latency": "x"},
        {"latency": -1},
        {"latency": 1e300},
        {"status": "x"},
        {"status": 99},
        {"status": 1000},
        {"times": 1.5},
        {"truncate": -1},
        {"drip": "x"},
        {"probability": 2},
        {"probability": "x"},
        {"reset": "never"},
    ],
    ids=str,
)
async def test_fault_that_cannot_be_injected_is_refused(server: Emulator, fault: Any) -> None:
    url = server.url.removesuffix("/v2")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/_emulator/faults", json=fault) as response,
    ):
        assert response.status == 422
    assert server.faults.active == []
