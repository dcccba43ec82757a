"""Each adapter in its web framework: signed deliveries through a local socket."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from telnyx_async.webhooks import KeyPair, WebhookEvent, WebhookRouter, asgi, sign, wsgi
from telnyx_async.webhooks._http import read_stream

from .samples import encode
from .servers import SERVERS, UNAUTHORIZED

BODY = encode({"data": {"event_type": "call.hangup", "id": "e1", "payload": {"to": "Zoë"}}})


@pytest.fixture(params=SERVERS)
def framework(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def seen() -> list[WebhookEvent]:
    return []


@pytest.fixture
def router(keys: KeyPair, seen: list[WebhookEvent]) -> WebhookRouter:
    router = WebhookRouter(keys.public, max_body=10_000)
    router.on("*")(seen.append)
    return router


@pytest.fixture
async def url(framework: str, router: WebhookRouter) -> AsyncIterator[str]:
    async with SERVERS[framework](router) as url:
        yield url


async def post(url: str, data: Any, headers: dict[str, str]) -> int:
    given = {"Content-Type": "application/json", **headers}
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=data, headers=given) as response,
    ):
        await response.read()
        return response.status


async def test_signed_event_is_handled(url: str, keys: KeyPair, seen: list[WebhookEvent]) -> None:
    assert await post(url, BODY, sign(BODY, keys.private)) == 200
    assert [(event.id, event.payload.to) for event in seen] == [("e1", "Zoë")]


async def test_bad_signature_is_rejected(
    url: str, framework: str, keys: KeyPair, seen: list[WebhookEvent]
) -> None:
    assert await post(url, BODY, sign(BODY + b" ", keys.private)) == UNAUTHORIZED[framework]
    assert await post(url, BODY, {}) == UNAUTHORIZED[framework]
    assert await post(url, b"", {}) == UNAUTHORIZED[framework]
    assert seen == []


async def test_duplicate_is_handled_once(url: str, keys: KeyPair, seen: list[WebhookEvent]) -> None:
    headers = sign(BODY, keys.private)
    assert [await post(url, BODY, headers) for _ in range(3)] == [200] * 3
    assert await asyncio.gather(*(post(url, BODY, headers) for _ in range(10))) == [200] * 10
    assert len(seen) == 1


async def test_large_body_is_rejected(url: str, keys: KeyPair, seen: list[WebhookEvent]) -> None:
    body = BODY + b" " * 10_000
    assert await post(url, body, sign(body, keys.private)) == 413
    assert seen == []


@pytest.mark.parametrize("framework", ["aiohttp", "Starlette", "FastAPI", "Django, ASGI", "ASGI"])
async def test_body_in_chunks(url: str, keys: KeyPair) -> None:
    async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    headers = sign(BODY, keys.private)
    assert await post(url, chunks(BODY[:5], BODY[5:]), headers) == 200
    assert await post(url, chunks(*[b" " * 9_000] * 3), headers) == 413


async def test_texml_form(url: str, keys: KeyPair, seen: list[WebhookEvent]) -> None:
    body = b"AccountSid=a&CallSid=v3%3Ax&CallStatus=completed"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert await post(url, body, {**sign(body, keys.private), **form}) == 200
    assert [event.event_type for event in seen] == ["texml.call-completed"]


async def test_failing_handler_responds_500(url: str, router: WebhookRouter, keys: KeyPair) -> None:
    @router.on("call.hangup")
    async def fail(event: object) -> None:
        raise LookupError("not part of the response")

    assert await post(url, BODY, sign(BODY, keys.private)) == 500


async def test_slow_handler_is_acknowledged(
    url: str, router: WebhookRouter, keys: KeyPair, seen: list[WebhookEvent]
) -> None:
    release, done = threading.Event(), threading.Event()
    router.acknowledge_within = 0.05

    @router.on("call.hangup")
    def slow(event: object) -> None:
        assert release.wait(60)
        done.set()

    assert await post(url, BODY, sign(BODY, keys.private)) == 200
    assert not done.is_set()
    release.set()
    assert await asyncio.to_thread(done.wait, 60)


async def test_other_methods_are_not_allowed(url: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.status == 405


async def test_asgi_endpoint_serves_only_http(router: WebhookRouter) -> None:
    app: Any = asgi.endpoint(router)
    with pytest.raises(NotImplementedError, match="websocket"):
        await app({"type": "websocket"}, None, None)


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": str(len(BODY))}, "200 OK"),
        ({"wsgi.input_terminated": True}, "200 OK"),
        ({}, "401 Unauthorized"),
        ({"CONTENT_LENGTH": "many"}, "401 Unauthorized"),
        ({"CONTENT_LENGTH": "-1"}, "401 Unauthorized"),
    ],
)
def test_wsgi_reads_the_declared_length(
    router: WebhookRouter, keys: KeyPair, environ: dict[str, Any], status: str
) -> None:
    headers = {
        f"HTTP_{k.upper().replace('-', '_')}": v for k, v in sign(BODY, keys.private).items()
    }
    given = {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(BODY), **headers, **environ}
    statuses: list[str] = []
    wsgi.endpoint(router)(given, lambda status, _: statuses.append(status))  # type: ignore[arg-type]
    assert statuses == [status]


def test_acknowledged_event_is_handled_before_a_blocking_process_exits() -> None:
    script = """
import asyncio, threading
from telnyx_async.webhooks import WebhookRouter, unsafe_unwrap
from telnyx_async.webhooks.wsgi import _loop_thread
hooks = WebhookRouter(secret="s", acknowledge_within=0)
ends = threading.Event()

@hooks.on("call.hangup")
async def handle(event):
    while not ends.is_set():
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.05)
    print("handled")

event = unsafe_unwrap(b'{"data":{"event_type":"call.hangup","id":"1"}}')
print(_loop_thread.run(hooks.dispatch, event).text)
ends.set()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["acknowledged", "handled"]
    assert done.stderr == ""


def test_read_stream_joins_short_reads() -> None:
    class ShortReads(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(1)

    assert read_stream(ShortReads(BODY), len(BODY)) == BODY
    assert read_stream(ShortReads(BODY), 3) == BODY[:3]


def test_forked_child_has_a_loop_of_its_own() -> None:
    script = """
import os
from telnyx_async.webhooks.wsgi import _loop_thread

async def number():
    return 7

assert _loop_thread.run(number) == 7
child = os.fork()
assert _loop_thread.run(number) == 7
if child:
    assert os.waitpid(child, 0)[1] == 0
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
