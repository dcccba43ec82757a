"""Tokens that end or are revoked while calls are under way, seen from the server."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async import AsyncTelnyx, AuthenticationError


class Service:
    """Fetched tokens count from T1; calls are answered by the list of statuses, then by 200."""

    def __init__(self) -> None:
        self.life = 3600.0
        self.valid: set[str] = set()
        self.revoked = False
        self.tokens = 0
        self.seen: list[str] = []
        self.statuses: list[int] = []

    async def token(self, _: web.Request) -> web.Response:
        self.tokens += 1
        if not self.revoked:
            self.valid.add(f"T{self.tokens}")
        return web.json_response({"access_token": f"T{self.tokens}", "expires_in": self.life})

    async def room(self, request: web.Request) -> web.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        self.seen.append(token)
        status = self.statuses.pop(0) if self.statuses else 200
        status = status if token in self.valid else 401
        return web.json_response({"data": {"id": "1"}}, status=status)


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
async def client(service: Service) -> AsyncIterator[AsyncTelnyx]:
    app = web.Application()
    app.router.add_post("/v2/oauth/token", service.token)
    app.router.add_route("*", "/v2/rooms", service.room)
    app.router.add_get("/v2/rooms/1", service.room)
    async with (
        TestServer(app) as server,
        AsyncTelnyx(
            client_id="id",
            client_secret="secret",
            base_url=str(server.make_url("/v2")),
            max_retries=1,
            retry_policy=lambda failure: 0.0 if failure.error.transient else None,
        ) as client,
    ):
        yield client


async def test_each_attempt_has_a_token_that_holds(client: AsyncTelnyx, service: Service) -> None:
    service.life = 0.0  # over as soon as it is there
    service.statuses = [503]
    await client.rooms.retrieve("1")
    assert service.seen == ["T1", "T2"]


async def test_a_revoked_token_is_replaced_within_the_call(
    client: AsyncTelnyx, service: Service
) -> None:
    await client.rooms.retrieve("1")
    service.valid.clear()
    created = await client.rooms.create(unique_name="x", max_retries=0)
    assert created.data.id == "1"
    assert service.seen == ["T1", "T1", "T2"]


async def test_a_fresh_token_that_is_refused_is_not_replaced(
    client: AsyncTelnyx, service: Service
) -> None:
    service.revoked = True
    with pytest.raises(AuthenticationError):
        await client.rooms.retrieve("1")
    assert (service.seen, service.tokens) == (["T1"], 1)


async def test_a_second_refusal_is_the_last(client: AsyncTelnyx, service: Service) -> None:
    await client.rooms.retrieve("1")
    service.revoked = True
    service.valid.clear()
    with pytest.raises(AuthenticationError) as caught:
        await client.rooms.retrieve("1")
    assert service.seen == ["T1", "T1", "T2"]
    assert caught.value.attempts == 2
