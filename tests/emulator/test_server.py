"""The emulator on the network: its page, its switches, its ways to run."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx, AuthenticationError, TelnyxError
from telnyx_async.emulator import (
    BlockingEmulator,
    Clock,
    Emulator,
    Fault,
    __main__,
    _webhooks,
)
from telnyx_async.emulator._request_log import Call, Calls
from telnyx_async.emulator._wire import http as _http
from telnyx_sync import Telnyx

HEADERS = {"Authorization": "Bearer KEY"}


async def ask(server: Emulator, method: str, path: str, said: Any = None) -> tuple[int, Any]:
    url = server.url.removesuffix("/v2") + path
    async with (
        aiohttp.ClientSession(headers=HEADERS) as session,
        session.request(method, url, json=said) as response,
    ):
        if response.content_type == "application/json":
            return response.status, await response.json()
        return response.status, await response.text()


async def test_the_page(server: Emulator) -> None:
    status, page = await ask(server, "GET", "/")
    assert status == 200
    assert "<title>Telnyx emulator</title>" in page


async def test_what_the_page_shows(server: Emulator, client: AsyncTelnyx) -> None:
    room = (await client.rooms.create(unique_name="a")).data
    server.emit("call.enqueued")
    server.faults.add(Fault(operation="messages.send", status=500))
    status, told = await ask(server, "GET", "/_emulator")
    assert status == 200
    assert told["url"] == server.url
    assert told["state"]["/rooms"]["count"] == 1
    assert told["state"]["/rooms"]["newest"][0]["id"] == room.id
    assert told["calls"][0] == {
        "method": "POST",
        "path": "/rooms",
        "raw_query": "",
        "operation": "rooms.create",
        "status": 201,
        "body": '{"unique_name":"a"}',
    }
    assert told["events"][0]["type"] == "call.enqueued"
    assert told["faults"][0]["status"] == 500
    assert "KEY" not in str(told)


async def test_the_switches(server: Emulator, client: AsyncTelnyx) -> None:
    ok = (200, {"result": "ok"})
    before = server.clock.time()
    assert await ask(server, "POST", "/_emulator/clock", {"advance": 60}) == ok
    assert server.clock.time() == before + 60
    said = {"type": "call.enqueued", "payload": {"queue": "a"}}
    status, event = await ask(server, "POST", "/_emulator/events", said)
    assert (status, event["data"]["payload"]["queue"]) == (200, "a")
    assert await ask(server, "POST", "/_emulator/faults", {"status": 500}) == ok
    assert (await ask(server, "GET", "/v2/rooms"))[0] == 500
    assert await ask(server, "DELETE", "/_emulator/faults") == ok
    room = (await client.rooms.create()).data
    token = (await client.rooms.actions.generate_join_client_token(room.id)).data.token
    join = "/_emulator/outside/join_room"
    status, participant = await ask(server, "POST", join, {"token": token})
    assert (status, participant["record_type"]) == (200, "room_participant")
    assert (await ask(server, "POST", join, {"token": "none"}))[0] == 403
    assert await ask(server, "DELETE", "/_emulator") == ok
    assert (server.calls, server.events, server.state.collections) == ([], [], {})


@pytest.mark.parametrize(
    ("path", "said", "status"),
    [
        ("/_emulator/clock", {}, 422),
        ("/_emulator/clock", {"advance": "x"}, 422),
        ("/_emulator/clock", [], 422),
        ("/_emulator/events", {"type": "none"}, 422),
        ("/_emulator/faults", {"nonsense": 1}, 422),
        ("/_emulator/outside/join_room", {}, 422),
        ("/_emulator/outside/fly", {}, 404),
        ("/_emulator/outside/_world", {}, 404),
        ("/_emulator/nothing", {}, 404),
        ("/nothing", {}, 404),
    ],
)
async def test_switches_that_are_used_wrongly(
    server: Emulator, path: str, said: Any, status: int
) -> None:
    assert (await ask(server, "POST", path, said))[0] == status


async def test_a_body_that_is_too_large(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "LARGEST_BODY", 10)
    status, told = await ask(server, "POST", "/v2/rooms", {"unique_name": "long enough"})
    assert (status, told["errors"][0]["code"]) == (413, "10015")


async def test_one_key_is_let_in() -> None:
    async with (
        Emulator(api_key="RIGHT") as server,
        AsyncTelnyx(api_key="WRONG", base_url=server.url) as client,
    ):
        with pytest.raises(AuthenticationError):
            await client.rooms.list()
    await server.stop()


def test_for_blocking_code() -> None:
    with BlockingEmulator(clock=Clock(running=False)) as server:
        with Telnyx(api_key="KEY", base_url=server.url) as client:
            message = client.messages.send(from_="+13125550100", to="+13125550101", text="Hello")
            server.clock.advance(2)
            assert client.messages.retrieve(message.data.id).data.to[0].status == "delivered"
        (sent, _) = server.calls
        assert (sent.operation, sent.body["text"]) == ("messages.send", "Hello")


async def test_a_port_that_is_taken(server: Emulator) -> None:
    taken = int(server.url.removesuffix("/v2").rpartition(":")[2])
    with pytest.raises(OSError, match=str(taken)):
        await Emulator(port=taken).start()
    with pytest.raises(OSError, match=str(taken)), BlockingEmulator(port=taken):
        pass


def test_the_fixtures(telnyx_emulator: BlockingEmulator, telnyx_client: Telnyx) -> None:
    telnyx_client.rooms.create(unique_name="daily")
    assert telnyx_emulator.calls[0].body == {"unique_name": "daily"}


async def test_the_asynchronous_fixture(
    telnyx_emulator: BlockingEmulator, async_telnyx_client: AsyncTelnyx
) -> None:
    await async_telnyx_client.rooms.create(unique_name="daily")
    assert telnyx_emulator.calls[0].body == {"unique_name": "daily"}


def test_clients_that_the_tested_code_makes(telnyx_emulator: BlockingEmulator) -> None:
    with Telnyx() as client:
        client.rooms.create()
    assert len(telnyx_emulator.calls) == 1


def test_without_pytest_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    from telnyx_async.emulator import plugin

    async def made() -> None: ...

    monkeypatch.setitem(sys.modules, "pytest_asyncio", None)
    assert plugin._async_fixture(made)


def test_old_calls_are_forgotten() -> None:
    calls = Calls()
    for number in range(20_001):
        calls.add(Call(method="GET", path=str(number)))
    assert (len(calls), calls[0].path) == (10_001, "10000")


async def test_calls_are_logged_without_their_content(
    server: Emulator, client: AsyncTelnyx, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "telnyx_async.emulator")
    await client.rooms.create(unique_name="secret")
    assert "POST /rooms 201 rooms.create" in caplog.messages
    assert "secret" not in caplog.text


async def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    options = __main__._parser().parse_args(
        ["--port", "0", "--key", "KEY", "--fault", "rooms.list:status=503", "--log"]
    )
    emulator = __main__._emulator(options)
    serving = asyncio.create_task(__main__._serve(emulator))
    while "calls, state" not in (said := capsys.readouterr().out):
        await asyncio.sleep(0)
    assert f"TELNYX_BASE_URL={emulator.url}" in said
    assert f"TELNYX_PUBLIC_KEY={emulator.public_key}" in said
    assert (await ask(emulator, "GET", "/v2/rooms"))[0] == 503
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


def test_the_command_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    async def interrupted(emulator: Emulator) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "_serve", interrupted)
    monkeypatch.setattr(logging, "basicConfig", lambda **options: None)
    __main__.main(["--port", "0", "--log"])
    __main__.main(["--port", "0"])


def test_the_command_explains_itself() -> None:
    command = [sys.executable, "-m", "telnyx_async.emulator", "--help"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "--webhook-url" in printed


def test_a_connection_that_is_gone_cannot_be_cut() -> None:
    gone = cast("web.BaseRequest", SimpleNamespace(transport=None))
    assert _http.reset(gone).status == 200


async def test_without_a_library_for_signing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", refuse)
    serving = asyncio.create_task(__main__._serve(Emulator()))
    while "calls, state" not in (said := capsys.readouterr().out):
        await asyncio.sleep(0)
    assert "TELNYX_PUBLIC_KEY" not in said
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


def test_the_fixture_without_a_library_for_signing(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    def refuse() -> None:
        raise TelnyxError("install it")

    monkeypatch.setattr(_webhooks, "generate_keys", refuse)
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    request.getfixturevalue("telnyx_emulator")
    assert "TELNYX_PUBLIC_KEY" not in os.environ


def test_the_command_refuses_nonsense(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        __main__.main(["--fault", "rooms.list:nonsense=1"])
    assert "--fault" in capsys.readouterr().err
