"""What a call is given: options that say nothing, and a session with middlewares."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer

from telnyx_async import UNSET, AsyncTelnyx, AuthenticationError
from telnyx_async.emulator import Emulator


@pytest.fixture
async def server() -> AsyncIterator[BaseTestServer]:
    async def answer(request: web.Request) -> web.Response:
        told = {"path": request.path_qs, "trace": request.headers.get("X-Trace")}
        told["body"] = await request.text()
        return web.json_response({"data": [told], "meta": {"total_pages": 1, "page_number": 1}})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        yield server


def client(server: BaseTestServer, **options: Any) -> AsyncTelnyx:
    return AsyncTelnyx("KEY", base_url=str(server.make_url("/v2")), **options)


async def test_options_that_say_nothing(server: BaseTestServer) -> None:
    nothing: dict[str, Any] = {
        "extra_headers": None,
        "extra_query": None,
        "extra_body": None,
        "timeout": UNSET,
    }
    async with client(server) as telnyx:
        told = await telnyx.get("/x", **nothing)
        assert told["data"] == [{"path": "/v2/x", "trace": None, "body": ""}]
        told = await telnyx.post("/x", body={"a": 1}, idempotency_key="k", **nothing)
        assert told["data"][0]["body"] == '{"a":1}'
        page = await telnyx.rooms.list(**nothing)
        assert len(page.data) == 1


async def test_a_session_keeps_its_middlewares(server: BaseTestServer) -> None:
    async def trace(
        request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        request.headers["X-Trace"] = "on"
        return await handler(request)

    async with (
        aiohttp.ClientSession(middlewares=(trace,)) as session,
        client(server, session=session) as telnyx,
    ):
        told = await telnyx.get("/x")
        assert told["data"][0]["trace"] == "on"


def test_what_was_left_out_counts_as_nothing() -> None:
    assert not UNSET


async def test_a_callers_own_authorization_is_the_only_one() -> None:
    async with (
        Emulator(api_key="KEY-of-the-call") as server,
        AsyncTelnyx(client_id="a", client_secret="b", base_url=server.url) as telnyx,
    ):
        await telnyx.rooms.list(extra_headers={"authorization": "Bearer KEY-of-the-call"})
    assert [(call.operation, call.status) for call in server.requests] == [("rooms.list", 200)]


@pytest.mark.parametrize(
    "credentials", [{"api_key": "KEY"}, {"client_id": "a", "client_secret": "b"}]
)
async def test_a_caller_who_wants_no_authorization_sends_none(credentials: dict[str, Any]) -> None:
    async with (
        Emulator(api_key="KEY") as server,
        AsyncTelnyx(base_url=server.url, **credentials) as telnyx,
    ):
        with pytest.raises(AuthenticationError, match="401"):
            await telnyx.rooms.list(extra_headers={"authorization": None}, max_retries=0)
    assert [(call.operation, call.status) for call in server.requests] == [("rooms.list", 401)]
