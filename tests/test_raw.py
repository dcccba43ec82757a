"""Answers as they came: headers, bytes, and what a method would have made of them."""

from __future__ import annotations

import json
import pickle
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from multidict import CIMultiDict

from telnyx_async import (
    APIResponseValidationError,
    AsyncPage,
    AsyncTelnyx,
    HttpResponse,
    NotFoundError,
)
from telnyx_async._modeling.model import Data
from telnyx_async._responses.raw import AsyncRawResponse
from telnyx_async._responses.streaming import AsyncStreamedResponse
from telnyx_async.models import Room

HEADERS = {"x-request-id": "request-1"}


async def rooms(request: web.Request) -> web.Response:
    number = int(request.query.get("page[number]", 1))
    meta = {"page_number": number, "total_pages": 2}
    return web.json_response({"data": [{"id": str(number)}], "meta": meta}, headers=HEADERS)


async def room(request: web.Request) -> web.Response:
    if request.match_info["id"] == "none":
        return web.json_response({"errors": [{"code": "10005"}]}, status=404)
    return web.json_response({"data": {"id": request.match_info["id"]}}, headers=HEADERS)


async def nothing(_: web.Request) -> web.Response:
    return web.Response(status=204)


async def text(_: web.Request) -> web.Response:
    return web.Response(body="Grü".encode())


async def broken_text(_: web.Request) -> web.Response:
    return web.Response(body=b"Gr\xc3")


async def cookies(_: web.Request) -> web.Response:
    headers = [("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "b=2"), ("Set-Cookie", "(bad)=3")]
    return web.json_response({}, headers=CIMultiDict(headers))


async def content(_: web.Request) -> web.Response:
    return web.Response(body=b"content", content_type="audio/wav")


async def events(request: web.Request) -> web.StreamResponse:
    assert (await request.json())["stream"] is True
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    for number in range(3):
        await response.write(f"data: {json.dumps({'n': number})}\n\n".encode())
    await response.write(b"data: [DONE]\n\n")
    return response


@pytest.fixture
async def client() -> AsyncIterator[AsyncTelnyx]:
    app = web.Application()
    app.router.add_get("/rooms", rooms)
    app.router.add_get("/rooms/{id}", room)
    app.router.add_delete("/rooms/{id}", nothing)
    app.router.add_get("/text", text)
    app.router.add_get("/broken-text", broken_text)
    app.router.add_get("/cookies", cookies)
    app.router.add_get("/media/{name}/download", content)
    app.router.add_post("/ai/openai/chat/completions", events)
    async with (
        TestServer(app) as server,
        AsyncTelnyx(
            "KEY", base_url=server.make_url(""), max_retries=0, max_connections=2
        ) as client,
    ):
        yield client


async def test_a_model(client: AsyncTelnyx) -> None:
    response = await client.rooms.with_raw_response.retrieve("a")
    assert isinstance(response, AsyncRawResponse)
    assert (response.status_code, response.request_id, response.attempts) == (200, "request-1", 1)
    assert response.headers["X-Request-Id"] == "request-1"
    assert response.content == b'{"data": {"id": "a"}}'
    assert await response.text() == '{"data": {"id": "a"}}'
    assert await response.json() == {"data": {"id": "a"}}
    parsed: Data[Room] = await response.parse()
    assert parsed.data.id == "a"


async def test_a_list(client: AsyncTelnyx) -> None:
    response = await client.rooms.with_raw_response.list(page_size=1)
    page = await response.parse()
    assert isinstance(page, AsyncPage)
    assert [room.id async for room in page] == ["1", "2"]


async def test_content(client: AsyncTelnyx) -> None:
    response = await client.media.with_raw_response.download("name")
    assert await response.parse() == b"content"
    assert response.headers["Content-Type"] == "audio/wav"
    with pytest.raises(APIResponseValidationError):
        await response.json()


async def test_errors_are_raised_as_ever(client: AsyncTelnyx) -> None:
    with pytest.raises(NotFoundError):
        await client.rooms.with_raw_response.retrieve("none")


async def test_from_a_parent_and_from_the_client(client: AsyncTelnyx) -> None:
    room = await client.with_raw_response.rooms.retrieve("b")
    assert (await room.parse()).data.id == "b"
    response = await client.with_raw_response.get("/rooms/c")
    assert await response.json() == {"data": {"id": "c"}}


async def test_the_resource_itself_is_untouched(client: AsyncTelnyx) -> None:
    await client.rooms.with_raw_response.retrieve("a")
    assert isinstance(await client.rooms.retrieve("a"), Data)


async def test_a_name_that_is_not_there(client: AsyncTelnyx) -> None:
    with pytest.raises(AttributeError, match="'Rooms' object has no attribute 'nothing'"):
        _ = client.rooms.with_raw_response.nothing
    with pytest.raises(AttributeError, match="_call"):
        _ = client.rooms.with_raw_response._call


async def test_a_wrong_argument(client: AsyncTelnyx) -> None:
    with pytest.raises(TypeError, match="positional"):
        await client.rooms.with_raw_response.retrieve("a", "b")


async def test_streaming(client: AsyncTelnyx) -> None:
    async with client.rooms.with_streaming_response.retrieve("a") as response:
        assert isinstance(response, AsyncStreamedResponse)
        assert response.request_id == "request-1"
        assert [line async for line in response.iter_lines()] == ['{"data": {"id": "a"}}']


async def test_streaming_a_list_and_content(client: AsyncTelnyx) -> None:
    async with client.rooms.with_streaming_response.list() as response:
        assert (await response.read()).startswith(b'{"data"')
    async with client.media.with_streaming_response.download("name") as response:
        assert await response.read() == b"content"


async def test_streaming_events(client: AsyncTelnyx) -> None:
    calls: Any = client.ai.openai.chat.with_streaming_response
    async with calls.create_completion(messages=[], stream=True) as response:
        assert [event.json()["n"] async for event in response.events()] == [0, 1, 2]


async def test_an_error_of_a_stream(client: AsyncTelnyx) -> None:
    with pytest.raises(NotFoundError) as caught:
        async with client.rooms.with_streaming_response.retrieve("none"):
            raise AssertionError
    assert caught.value.errors[0].code == "10005"


async def test_what_is_known_of_a_response(client: AsyncTelnyx) -> None:
    response = await client.rooms.with_raw_response.retrieve("a")
    assert (response.method, response.url[-8:]) == ("GET", "/rooms/a")
    assert response.http_request.headers["Authorization"] == "Bearer KEY"
    assert response.http_request.content == b""
    assert (response.is_closed, response.retries_taken, response.replayed) == (True, 0, False)
    assert response.http_version == "HTTP/1.1"
    assert response.elapsed.total_seconds() > 0
    assert repr(response) == f"<AsyncRawResponse [200] {response.url}>"


async def test_the_body_of_a_raw_response_in_every_form(
    client: AsyncTelnyx, tmp_path: Path
) -> None:
    response = await client.rooms.with_raw_response.retrieve("a")
    text = '{"data": {"id": "a"}}'
    assert await response.read() == text.encode()
    assert [piece async for piece in response.iter_bytes(20)] == [text[:20].encode(), b"}"]
    assert [piece async for piece in response.iter_bytes()] == [text.encode()]
    assert [piece async for piece in response.iter_text(20)] == [text[:20], "}"]
    assert [piece async for piece in response.iter_lines()] == [text]
    await response.stream_to_file(tmp_path / "room.json")
    assert (tmp_path / "room.json").read_text() == text
    assert await response.parse(to=dict) == {"data": {"id": "a"}}
    await response.close()


async def test_a_streamed_response_can_be_parsed(client: AsyncTelnyx) -> None:
    async with client.rooms.with_streaming_response.retrieve("a") as response:
        closed = [response.is_closed]
        assert (await response.parse()).data.id == "a"
        assert await response.parse(to=str) == await response.text()
        assert await response.json() == {"data": {"id": "a"}}
        assert [*closed, response.is_closed] == [False, True]
    async with client.rooms.with_streaming_response.list() as response:
        assert [room.id async for room in await response.parse()] == ["1", "2"]


async def test_text_that_arrives_in_pieces(client: AsyncTelnyx) -> None:
    async with client.with_streaming_response.get("/text") as response:
        assert [piece async for piece in response.iter_text(1)] == ["G", "r", "ü"]
    async with client.with_streaming_response.get("/broken-text") as response:
        with pytest.raises(UnicodeDecodeError):
            [piece async for piece in response.iter_text()]


async def test_a_method_that_returns_nothing_has_a_response_and_keeps_no_connection(
    client: AsyncTelnyx,
) -> None:
    response = await client.rooms.with_raw_response.delete("a")
    assert (response.status_code, await response.parse()) == (204, None)
    for _ in range(3):  # the client has two connections
        async with client.rooms.with_streaming_response.delete("a") as streamed:
            assert streamed.status_code == 204
    assert (await client.rooms.retrieve("a")).data.id == "a"


async def test_a_download_is_bytes_with_the_methods_of_a_response(
    client: AsyncTelnyx, tmp_path: Path
) -> None:
    content = await client.media.download("name")
    assert content == b"content"
    assert (await content.read(), content.content, content.is_closed) == (content, content, True)
    assert await content.text() == "content"
    assert content.headers["Content-Type"] == "audio/wav"
    assert repr(content) == "b'content'"
    await content.write_to_file(tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"content"
    assert pickle.loads(pickle.dumps(content)) == content


async def test_cookies(client: AsyncTelnyx) -> None:
    response = await client.with_raw_response.get("/cookies")
    assert response.cookies == {"a": "1", "b": "2"}


def test_a_response_that_nobody_requested() -> None:
    response = AsyncRawResponse(HttpResponse(200, {}), lambda _: None, timedelta())
    with pytest.raises(RuntimeError, match="does not come from a request"):
        _ = response.http_request


async def test_an_error_carries_its_request_without_credentials(client: AsyncTelnyx) -> None:
    with pytest.raises(NotFoundError) as caught:
        await client.rooms.retrieve("none")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.request.method, error.request.url.path) == ("GET", "/rooms/none")
    assert "Authorization" not in error.request.headers
    assert (error.response.status_code, error.response.json()) == (
        404,
        {"errors": [{"code": "10005"}]},
    )
    assert error.response.text.encode() == error.response.content
