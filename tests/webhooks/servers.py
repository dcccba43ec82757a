"""Each web framework with its adapter, served on a local socket."""

from __future__ import annotations

import asyncio
import itertools
import sys
import threading
import types
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
import flask
from aiohttp import web
from aiohttp.test_utils import TestServer
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.urls import path
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Route

import telnyx_async.webhooks.aiohttp as for_aiohttp
import telnyx_async.webhooks.asgi as for_asgi
import telnyx_async.webhooks.django as for_django
import telnyx_async.webhooks.flask as for_flask
import telnyx_async.webhooks.starlette as for_starlette
import telnyx_async.webhooks.wsgi as for_wsgi
from telnyx_async.webhooks import WebhookRouter
from tests.asgi import serving

Serve = Callable[[WebhookRouter], AbstractAsyncContextManager[str]]

numbers = itertools.count()


@asynccontextmanager
async def aiohttp_server(router: WebhookRouter) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/telnyx", for_aiohttp.endpoint(router))
    async with TestServer(app) as server:
        yield str(server.make_url("/telnyx"))


@asynccontextmanager
async def asgi_server(app: Any) -> AsyncIterator[str]:
    async with serving(app) as place:
        yield f"http://{place}/telnyx"


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 128


class Silent(WSGIRequestHandler):
    def log_message(self, *_: object) -> None: ...


@asynccontextmanager
async def wsgi_server(app: Any) -> AsyncIterator[str]:
    with make_server("127.0.0.1", 0, app, Threaded, Silent) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/telnyx"
        finally:
            await asyncio.to_thread(server.shutdown)
            thread.join()


def starlette_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    route = Route("/telnyx", for_starlette.endpoint(router), methods=["POST"])
    return asgi_server(Starlette(routes=[route]))


def fastapi_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    app = FastAPI()
    app.post("/telnyx")(for_starlette.endpoint(router))
    return asgi_server(app)


def plain_asgi_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    return asgi_server(for_asgi.endpoint(router))


def plain_wsgi_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    return wsgi_server(for_wsgi.endpoint(router))


def flask_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    app = flask.Flask("telnyx")
    app.post("/telnyx")(for_flask.endpoint(router))
    return wsgi_server(app)


def django_urls(view: Any) -> None:
    """Serve `view` from Django with the middleware of a new project."""
    if not settings.configured:
        middleware = ["django.middleware.csrf.CsrfViewMiddleware"]
        settings.configure(ALLOWED_HOSTS=["*"], SECRET_KEY="key", MIDDLEWARE=middleware)
        django.setup(set_prefix=False)
    urls = types.ModuleType(f"telnyx_urls_{next(numbers)}")
    urls.urlpatterns = [path("telnyx", view)]  # type: ignore[attr-defined]
    sys.modules[urls.__name__] = urls
    settings.ROOT_URLCONF = urls.__name__


def django_wsgi_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    django_urls(for_django.endpoint(router))
    return wsgi_server(WSGIHandler())


def django_asgi_server(router: WebhookRouter) -> AbstractAsyncContextManager[str]:
    django_urls(for_django.async_endpoint(router))
    return asgi_server(ASGIHandler())


SERVERS: Mapping[str, Serve] = {
    "aiohttp": aiohttp_server,
    "Starlette": starlette_server,
    "FastAPI": fastapi_server,
    "Django, WSGI": django_wsgi_server,
    "Django, ASGI": django_asgi_server,
    "Flask": flask_server,
    "ASGI": plain_asgi_server,
    "WSGI": plain_wsgi_server,
}
UNAUTHORIZED = {name: 403 if "Django" in name else 401 for name in SERVERS}
