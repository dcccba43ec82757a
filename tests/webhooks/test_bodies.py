"""Bodies that the application reads as well: before the endpoint, after it, in its own way."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import flask
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponse
from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.routing import Route

import telnyx_async.webhooks.aiohttp as for_aiohttp
import telnyx_async.webhooks.django as for_django
import telnyx_async.webhooks.flask as for_flask
import telnyx_async.webhooks.starlette as for_starlette
from telnyx_async.webhooks import KeyPair, WebhookEvent, WebhookRouter, sign, wsgi

from .servers import asgi_server, django_urls, wsgi_server
from .test_adapters import BODY, post

FORM = b"AccountSid=a&CallSid=v3%3Ax&CallStatus=completed"
FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def seen() -> list[WebhookEvent]:
    return []


@pytest.fixture
def router(keys: KeyPair, seen: list[WebhookEvent]) -> WebhookRouter:
    router = WebhookRouter(keys.public, max_body=10_000)
    router.on("*")(seen.append)
    return router


async def deliver(url: str, keys: KeyPair, body: bytes = BODY) -> int:
    form = FORM_TYPE if body == FORM else {}
    return await post(url, body, {**sign(body, keys.private), **form})


class TestFlask:
    @pytest.fixture
    def app(self, router: WebhookRouter) -> flask.Flask:
        app = flask.Flask("telnyx")
        app.post("/telnyx")(for_flask.endpoint(router))
        return app

    @pytest.mark.parametrize("read", ["get_data", "data", "json", "get_json"])
    async def test_body_read_before(
        self, app: flask.Flask, keys: KeyPair, seen: list[Any], read: str
    ) -> None:
        @app.before_request
        def reading() -> None:
            found = getattr(flask.request, read)
            assert found() if callable(found) else found

        async with wsgi_server(app) as url:
            assert await deliver(url, keys) == 200
        assert [event.id for event in seen] == ["e1"]

    async def test_body_read_after(self, app: flask.Flask, keys: KeyPair) -> None:
        found: list[object] = []

        @app.after_request
        def read(response: flask.Response) -> flask.Response:
            found.extend([flask.request.get_data(), flask.request.get_json()["data"]["id"]])
            return response

        async with wsgi_server(app) as url:
            assert await deliver(url, keys) == 200
        assert found == [BODY, "e1"]

    async def test_form_read_after(self, app: flask.Flask, keys: KeyPair) -> None:
        found: list[object] = []

        @app.after_request
        def read(response: flask.Response) -> flask.Response:
            found.append(flask.request.form["CallStatus"])
            return response

        async with wsgi_server(app) as url:
            assert await deliver(url, keys, FORM) == 200
        assert found == ["completed"]

    async def test_body_consumed_before_is_reported(
        self, app: flask.Flask, keys: KeyPair, seen: list[Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        app.before_request(lambda: flask.request.form and None)
        async with wsgi_server(app) as url:
            assert await deliver(url, keys, FORM) == 400
        assert seen == []
        assert f"the body is empty, but Content-Length is {len(FORM)}" in caplog.text

    async def test_large_body_is_neither_read_nor_kept(
        self, app: flask.Flask, keys: KeyPair
    ) -> None:
        async with wsgi_server(app) as url:
            assert await deliver(url, keys, BODY + b" " * 20_000) == 413


class TestDjango:
    @pytest.fixture
    def serve(self, router: WebhookRouter) -> Iterator[Callable[..., Any]]:
        def serve(middleware: Any, *, asgi: bool) -> Any:
            django_urls((for_django.async_endpoint if asgi else for_django.endpoint)(router))
            before.extend(settings.MIDDLEWARE)
            monkeypatch.setattr(settings, "MIDDLEWARE", [f"{__name__}.{middleware}", *before])
            return asgi_server(ASGIHandler()) if asgi else wsgi_server(WSGIHandler())

        before: list[str] = []
        found.clear()
        with pytest.MonkeyPatch.context() as monkeypatch:
            yield serve

    @pytest.mark.parametrize("asgi", [False, True])
    async def test_body_read_before_and_after(
        self, serve: Any, keys: KeyPair, seen: list[Any], asgi: bool
    ) -> None:
        async with serve("read_before_and_after", asgi=asgi) as url:
            assert await deliver(url, keys) == 200
        assert [event.id for event in seen] == ["e1"]
        assert found == [BODY, BODY]

    @pytest.mark.parametrize("asgi", [False, True])
    async def test_body_read_after(self, serve: Any, keys: KeyPair, asgi: bool) -> None:
        async with serve("read_after", asgi=asgi) as url:
            assert await deliver(url, keys) == 200
        assert found == [BODY, BODY]

    @pytest.mark.parametrize("asgi", [False, True])
    async def test_form_read_before(
        self, serve: Any, keys: KeyPair, seen: list[Any], asgi: bool
    ) -> None:
        async with serve("form_before", asgi=asgi) as url:
            assert await deliver(url, keys, FORM) == 200
        assert found == ["completed"]
        assert [event.event_type for event in seen] == ["texml.call-completed"]

    @pytest.mark.parametrize("asgi", [False, True])
    async def test_stream_consumed_before_is_reported(
        self,
        serve: Any,
        keys: KeyPair,
        seen: list[Any],
        asgi: bool,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        async with serve("consume", asgi=asgi) as url:
            assert await deliver(url, keys) == 400
        assert seen == []
        assert "something has read the body before" in caplog.text

    @pytest.mark.parametrize("asgi", [False, True])
    @pytest.mark.parametrize(
        "forged",
        [
            {},
            {"X-CSRFToken": "x" * 32},
            {"Cookie": "csrftoken=" + "x" * 32, "X-CSRFToken": "x" * 32},
            {"Origin": "https://attacker.example"},
            {"Referer": "https://attacker.example/"},
        ],
    )
    async def test_forged_request_is_rejected_by_its_signature_alone(
        self, serve: Any, keys: KeyPair, seen: list[Any], forged: dict[str, str], asgi: bool
    ) -> None:
        """The view needs no CSRF token; its signature proves where a request comes from."""
        async with serve("nothing", asgi=asgi) as url:
            assert await post(url, BODY, forged) == 403
            assert seen == []
            assert await post(url, BODY, {**forged, **sign(BODY, keys.private)}) == 200
        assert len(seen) == 1

    async def test_other_views_are_still_protected(self, serve: Any, keys: KeyPair) -> None:
        async with serve("nothing", asgi=False):
            pass
        django_urls(lambda request: HttpResponse("done"))
        async with wsgi_server(WSGIHandler()) as url:
            assert await deliver(url, keys) == 403


found: list[object] = []


def read_before_and_after(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        found.append(request.body)
        response = get_response(request)
        found.append(request.body)
        return response

    return middleware


def read_after(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        response = get_response(request)
        found.extend([request.body, request.read()])
        return response

    return middleware


def form_before(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        found.append(request.POST["CallStatus"])
        return get_response(request)

    return middleware


def consume(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        request.read()
        return get_response(request)

    return middleware


def nothing(get_response: Any) -> Any:
    return get_response


class TestAiohttp:
    @pytest.mark.parametrize("method", ["read", "text", "json"])
    async def test_body_read_before_and_after(
        self, router: WebhookRouter, keys: KeyPair, seen: list[Any], method: str
    ) -> None:
        @web.middleware
        async def reading(request: web.Request, handler: Any) -> Any:
            before = await getattr(request, method)()
            response = await handler(request)
            assert await getattr(request, method)() == before
            assert await request.read() == BODY
            return response

        app = web.Application(middlewares=[reading])
        app.router.add_post("/telnyx", for_aiohttp.endpoint(router))
        async with TestServer(app) as server:
            assert await deliver(str(server.make_url("/telnyx")), keys) == 200
        assert [event.id for event in seen] == ["e1"]

    @pytest.mark.parametrize("body", [BODY, FORM])
    async def test_body_read_after(self, router: WebhookRouter, keys: KeyPair, body: bytes) -> None:
        found: list[object] = []

        @web.middleware
        async def reading(request: web.Request, handler: Any) -> Any:
            response = await handler(request)
            found.extend([await request.read(), dict(await request.post())])
            return response

        app = web.Application(middlewares=[reading])
        app.router.add_post("/telnyx", for_aiohttp.endpoint(router))
        async with TestServer(app) as server:
            assert await deliver(str(server.make_url("/telnyx")), keys, body) == 200
        assert found[0] == body
        assert body != FORM or found[1]["CallStatus"] == "completed"  # type: ignore[index]

    async def test_stream_consumed_before_is_reported(
        self, router: WebhookRouter, keys: KeyPair, caplog: pytest.LogCaptureFixture
    ) -> None:
        @web.middleware
        async def reading(request: web.Request, handler: Any) -> Any:
            await request.content.read()
            return await handler(request)

        app = web.Application(middlewares=[reading])
        app.router.add_post("/telnyx", for_aiohttp.endpoint(router))
        async with TestServer(app) as server:
            assert await deliver(str(server.make_url("/telnyx")), keys) == 400
        assert "something has read the body before" in caplog.text


class TestStarlette:
    @pytest.mark.parametrize("when", ["before", "after", "both"])
    async def test_middleware_reads_the_body(
        self, router: WebhookRouter, keys: KeyPair, seen: list[Any], when: str
    ) -> None:
        found: list[bytes] = []

        async def reading(request: Request, call_next: Any) -> Any:
            if when != "after":
                found.append(await request.body())
            response = await call_next(request)
            if when == "both":
                found.append(await request.body())
            return response

        async def endpoint(request: Request) -> Any:
            response = await for_starlette.endpoint(router)(request)
            found.append(await request.body())
            return response

        app = Starlette(routes=[Route("/telnyx", endpoint, methods=["POST"])])
        app.add_middleware(BaseHTTPMiddleware, dispatch=reading)
        async with asgi_server(app) as url:
            assert await deliver(url, keys) == 200
        assert set(found) == {BODY}
        assert [event.id for event in seen] == ["e1"]

    @pytest.mark.parametrize("read", [Request.body, Request.json])
    async def test_dependency_reads_the_body(
        self,
        router: WebhookRouter,
        keys: KeyPair,
        seen: list[Any],
        read: Callable[[Request], Awaitable[object]],
    ) -> None:
        async def reading(request: Request) -> AsyncIterator[None]:
            before = await read(request)
            yield
            assert await read(request) == before

        app = FastAPI(dependencies=[Depends(reading)])
        app.post("/telnyx")(for_starlette.endpoint(router))
        async with asgi_server(app) as url:
            assert await deliver(url, keys) == 200
        assert [event.id for event in seen] == ["e1"]

    async def test_form_read_before_is_reported(
        self, router: WebhookRouter, keys: KeyPair, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def reading(request: Request) -> None:
            async for _ in request.stream():
                pass

        app = FastAPI(dependencies=[Depends(reading)])
        app.post("/telnyx")(for_starlette.endpoint(router))
        async with asgi_server(app) as url:
            assert await deliver(url, keys, FORM) == 400
        assert "something has read the body before" in caplog.text


def test_wsgi_leaves_the_body_to_be_read_again(router: WebhookRouter, keys: KeyPair) -> None:
    headers = {
        f"HTTP_{k.upper().replace('-', '_')}": v for k, v in sign(BODY, keys.private).items()
    }
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(BODY)),
        "wsgi.input": io.BytesIO(BODY),
        **headers,
    }
    app: Any = wsgi.endpoint(router)
    statuses: list[str] = []
    for _ in range(2):
        app(environ, lambda status, _: statuses.append(status))
    assert statuses == ["200 OK"] * 2
    assert environ["wsgi.input"].read() == BODY  # type: ignore[attr-defined]


async def test_empty_body_without_a_length_is_only_unsigned(router: WebhookRouter) -> None:
    assert (await router.receive(b"", {})).status == 401
    assert (await router.receive(b"", {"Content-Length": "0"})).status == 401
    assert (await router.receive(b"", {"Content-Length": "5"})).status == 400
    assert (await asyncio.to_thread(wsgi.receive, router, b"", {})).status == 401
