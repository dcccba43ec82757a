"""The emulator on the network: its control API, fixtures and command line."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from importlib.metadata import entry_points
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx, AuthenticationError, TelnyxError
from telnyx_async.emulator import (
    BlockingEmulator,
    Emulator,
    Fault,
    VirtualClock,
    __main__,
    _webhooks,
)
from telnyx_async.emulator._http import messages
from telnyx_async.emulator._request_log import RecordedRequest, RequestLog
from telnyx_sync import Telnyx

from .conftest import recipient

HEADERS = {"Authorization": "Bearer KEY"}


async def send(server: Emulator, method: str, path: str, content: Any = None) -> tuple[int, Any]:
    url = server.url.removesuffix("/v2") + path
    async with (
        aiohttp.ClientSession(headers=HEADERS) as session,
        session.request(method, url, json=content) as response,
    ):
        if response.content_type == "application/json":
            return response.status, await response.json()
        return response.status, await response.text()


async def test_page(server: Emulator) -> None:
    status, page = await send(server, "GET", "/")
    assert status == 200
    assert "<title>Telnyx emulator</title>" in page


async def test_snapshot(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create(unique_name="a")).data
    server.emit("call.enqueued")
    server.faults.add(Fault(operation="messages.send", status=500))
    status, snapshot = await send(server, "GET", "/_emulator")
    assert status == 200
    assert snapshot["url"] == server.url
    assert snapshot["state"]["/rooms"]["count"] == 1
    assert snapshot["state"]["/rooms"]["newest"][0]["id"] == room.id
    assert snapshot["requests"][0] == {
        "method": "POST",
        "path": "/rooms",
        "raw_query": "",
        "operation": "rooms.create",
        "status": 201,
        "body": '{"unique_name":"a"}',
    }
    assert snapshot["events"][0]["type"] == "call.enqueued"
    assert snapshot["faults"][0]["status"] == 500
    assert "KEY" not in str(snapshot)


async def test_control_api(server: Emulator, client: AsyncTelnyx) -> None:
    ok = (200, {"result": "ok"})
    before = server.clock.time()
    assert await send(server, "POST", "/_emulator/clock", {"advance": 60}) == ok
    assert server.clock.time() == before + 60
    content = {"type": "call.enqueued", "payload": {"queue": "a"}}
    status, event = await send(server, "POST", "/_emulator/events", content)
    assert (status, event["data"]["payload"]["queue"]) == (200, "a")
    assert await send(server, "POST", "/_emulator/faults", {"status": 500}) == ok
    assert (await send(server, "GET", "/v2/rooms"))[0] == 500
    assert await send(server, "DELETE", "/_emulator/faults") == ok
    room = (await client.rooms.create()).data
    token = (await client.rooms.actions.generate_join_client_token(room.id)).data.token
    join = "/_emulator/callers/join_room"
    status, participant = await send(server, "POST", join, {"token": token})
    assert (status, participant["record_type"]) == (200, "room_participant")
    assert (await send(server, "POST", join, {"token": "none"}))[0] == 403
    assert await send(server, "DELETE", "/_emulator") == ok
    assert (server.requests, server.events, server.state.collections) == ([], [], {})


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("/_emulator/clock", {}, 422),
        ("/_emulator/clock", {"advance": "x"}, 422),
        ("/_emulator/clock", [], 422),
        ("/_emulator/events", {"type": "none"}, 422),
        ("/_emulator/faults", {"nonsense": 1}, 422),
        ("/_emulator/callers/join_room", {}, 422),
        ("/_emulator/callers/fly", {}, 404),
        ("/_emulator/callers/_account", {}, 404),
        ("/_emulator/nothing", {}, 404),
        ("/nothing", {}, 404),
    ],
)
async def test_control_api_rejects_invalid_requests(
    server: Emulator, path: str, content: Any, status: int
) -> None:
    assert (await send(server, "POST", path, content))[0] == status


async def test_large_body_is_rejected(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "MAX_BODY", 10)
    status, snapshot = await send(server, "POST", "/v2/rooms", {"unique_name": "long enough"})
    assert (status, snapshot["errors"][0]["code"]) == (413, "10015")


async def test_other_api_keys_are_rejected() -> None:
    async with (
        Emulator(api_key="RIGHT") as server,
        AsyncTelnyx(api_key="WRONG", base_url=server.url) as client,
    ):
        with pytest.raises(AuthenticationError):
            await client.rooms.list()
    await server.stop()


def test_blocking_emulator() -> None:
    with BlockingEmulator(clock=VirtualClock(running=False)) as server:
        with Telnyx(api_key="KEY", base_url=server.url) as client:
            message = client.messages.send(from_="+13125550100", to="+13125550101", text="Hello")
            server.clock.advance(2)
            assert recipient(client.messages.retrieve(message.data.id).data).status == "delivered"
        (sent, _) = server.requests
        assert (sent.operation, sent.body["text"]) == ("messages.send", "Hello")


async def test_port_in_use_is_an_error(server: Emulator) -> None:
    taken = int(server.url.removesuffix("/v2").rpartition(":")[2])
    with pytest.raises(OSError, match=str(taken)):
        await Emulator(port=taken).start()
    with pytest.raises(OSError, match=str(taken)), BlockingEmulator(port=taken):
        pass


def test_blocking_fixtures(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    telnyx_client.rooms.create(unique_name="daily")
    assert telnyx_emulator.requests[0].body == {"unique_name": "daily"}


async def test_asynchronous_fixture(
    telnyx_emulator: BlockingEmulator, async_telnyx_client: AsyncTelnyx
) -> None:
    await async_telnyx_client.rooms.create(unique_name="daily")
    assert telnyx_emulator.requests[0].body == {"unique_name": "daily"}


def test_clients_created_by_the_tested_code(telnyx_emulator: BlockingEmulator) -> None:
    with Telnyx() as client:
        client.rooms.create()
    assert len(telnyx_emulator.requests) == 1


def test_without_pytest_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    import telnyx_pytest as plugin

    async def made() -> None: ...

    monkeypatch.setitem(sys.modules, "pytest_asyncio", None)
    assert plugin._async_fixture(made)


def test_old_requests_are_dropped() -> None:
    requests = RequestLog()
    for number in range(20_001):
        requests.add(RecordedRequest(method="GET", path=str(number)))
    assert (len(requests), requests[0].path) == (10_001, "10000")


async def test_requests_are_logged_without_their_content(
    server: Emulator, client: AsyncTelnyx, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "telnyx_async.emulator")
    await client.rooms.create(unique_name="secret")
    assert "POST /rooms 201 rooms.create" in caplog.messages
    assert "secret" not in caplog.text


async def test_command(capsys: pytest.CaptureFixture[str]) -> None:
    options = __main__.parser().parse_args(
        ["--port", "0", "--key", "KEY", "--fault", "rooms.list:status=503", "--log"]
    )
    emulator = __main__._emulator(options)
    serving = asyncio.create_task(__main__._serve(emulator))
    while "requests, state" not in (printed := capsys.readouterr().out):
        await asyncio.sleep(0)
    assert f"TELNYX_BASE_URL={emulator.url}" in printed
    assert f"TELNYX_PUBLIC_KEY={emulator.public_key}" in printed
    assert (await send(emulator, "GET", "/v2/rooms"))[0] == 503
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


def test_command_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    async def interrupted(emulator: Emulator) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "_serve", interrupted)
    monkeypatch.setattr(logging, "basicConfig", lambda **options: None)
    __main__.main(["--port", "0", "--log"])
    __main__.main(["--port", "0"])


def test_command_has_help() -> None:
    command = [sys.executable, "-m", "telnyx_async.emulator", "--help"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "--webhook-url" in printed


def test_closed_connection_is_not_reset() -> None:
    gone = cast("web.BaseRequest", SimpleNamespace(transport=None))
    assert messages.reset_connection(gone).status == 200


async def test_command_without_an_ed25519_library(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", fail)
    serving = asyncio.create_task(__main__._serve(Emulator()))
    while "requests, state" not in (printed := capsys.readouterr().out):
        await asyncio.sleep(0)
    assert "TELNYX_PUBLIC_KEY" not in printed
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


def test_fixture_without_an_ed25519_library(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    def fail() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", fail)
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    request.getfixturevalue("telnyx_emulator")
    assert "TELNYX_PUBLIC_KEY" not in os.environ


def test_command_rejects_malformed_faults(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        __main__.main(["--fault", "rooms.list:nonsense=1"])
    assert "--fault" in capsys.readouterr().err


def test_plugin_imports_nothing_before_a_fixture_is_used() -> None:
    code = (
        "import sys, pytest, telnyx_pytest\n"
        "print([name for name in sys.modules if name.startswith(('telnyx_a', 'telnyx_s', 'aioh'))])"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert printed == "[]\n"


def test_plugin_is_the_one_that_pytest_loads() -> None:
    (plugin,) = entry_points(group="pytest11", name="telnyx_emulator")
    assert plugin.load() is sys.modules["telnyx_pytest"]
