"""`stream=True` and `stream_cls` of the verbs, as code for the official package passes them."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import telnyx_async
import telnyx_sync
from telnyx_async import APIResponseValidationError, AsyncStream, AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator, Emulator
from telnyx_async.inference import ChatCompletionChunk
from telnyx_sync import Stream, Telnyx

PATH = "/ai/openai/chat/completions"
BODY = {"messages": [{"role": "user", "content": "Good day"}], "model": "a", "stream": True}
WORDS = ["You", " said:", " Good", " day"]


class Chunks(AsyncStream[dict[str, Any]]):
    """A class of the caller's."""


class BlockingChunks(Stream[dict[str, Any]]):
    """A class of the caller's."""


def words(chunks: list[Any]) -> list[str]:
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    return [delta["content"] for delta in deltas if "content" in delta]


async def test_events_have_their_type(one: AsyncTelnyx) -> None:
    stream = await one.post(
        PATH, body=BODY, stream=True, stream_cls=AsyncStream[ChatCompletionChunk]
    )
    assert (stream.response.status_code, stream.response.elapsed.total_seconds() > 0) == (200, True)
    assert stream.response.http_request.headers["Accept"] == "text/event-stream"
    first = await anext(stream)
    assert isinstance(first, ChatCompletionChunk)
    assert [chunk.choices[0].delta.content async for chunk in stream][:-1] == WORDS
    assert stream.response.is_closed
    assert (await one.get("/rooms"))["data"] == []  # the only connection is free


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(AsyncStream[dict[str, Any]], dict), (AsyncStream[object], dict), (Chunks, dict)],
)
async def test_kinds_of_streams(one: AsyncTelnyx, kind: Any, expected: type) -> None:
    stream: Any = await one.post(PATH, cast_to=object, body=BODY, stream=True, stream_cls=kind)
    chunks = [chunk async for chunk in stream]
    assert {type(chunk) for chunk in chunks} == {expected}
    assert words(chunks) == WORDS


async def test_a_stream_that_is_left(one: AsyncTelnyx) -> None:
    async with await one.post(PATH, body=BODY, stream=True, stream_cls=Chunks) as stream:
        async for _ in stream:
            break
        response = stream.response
        assert not response.is_closed
    assert stream.response.is_closed
    assert [chunk async for chunk in stream] == []
    options = {"method": "post", "url": PATH, "json_data": BODY}
    stream = await one.request(object, options, stream=True, stream_cls=Chunks)
    await stream.close()
    assert await one.get("/rooms", stream=False)


async def test_data_that_is_not_json(one: AsyncTelnyx) -> None:
    texts = [
        text
        async for text in await one.post(PATH, body=BODY, stream=True, stream_cls=AsyncStream[str])
    ]
    assert texts[0].startswith('{"id"')
    stream = await one.get("/rooms", stream=True, stream_cls=Chunks)
    with pytest.raises(APIResponseValidationError, match="not a stream of events"):
        await anext(stream)
    assert stream.response.is_closed


@pytest.fixture
async def one() -> Any:
    """A client with a single connection."""
    async with (
        Emulator() as server,
        AsyncTelnyx("KEY", base_url=server.url, max_connections=1) as client,
    ):
        yield client


def test_blocking_streams() -> None:
    with (
        BlockingEmulator() as server,
        Telnyx("KEY", base_url=server.url, max_connections=1) as client,
    ):
        stream = client.post(PATH, body=BODY, stream=True, stream_cls=Stream[ChatCompletionChunk])
        assert isinstance(next(stream), ChatCompletionChunk)
        assert [chunk.choices[0].delta.content for chunk in stream][:-1] == WORDS
        assert stream.response.is_closed
        with client.post(PATH, body=BODY, stream=True, stream_cls=BlockingChunks) as left:
            for _ in left:
                break
        assert left.response.is_closed
        options = {"method": "post", "url": PATH, "json_data": BODY}
        found: Any = client.request(object, options, stream=True, stream_cls=BlockingChunks)
        assert words(list(found)) == WORDS
        assert client.get("/rooms")["data"] == []
        assert client.get("/rooms", stream=False, cast_to=dict)["data"] == []


@pytest.mark.parametrize("kind", [None, dict, AsyncStream, Stream, Stream[object], list[int]])
async def test_what_is_no_stream(
    async_client: AsyncTelnyx, server: BlockingEmulator, kind: Any
) -> None:
    with pytest.raises(TypeError, match=r"telnyx_async\.AsyncStream with the type of its events"):
        await async_client.get("/rooms", stream=True, stream_cls=kind)
    assert not list(server.requests)


@pytest.mark.parametrize("kind", [None, AsyncStream[object], Stream])
def test_what_is_no_blocking_stream(client: Telnyx, server: BlockingEmulator, kind: Any) -> None:
    with pytest.raises(TypeError, match=r"telnyx_sync\.Stream with the type of its events"):
        client.get("/rooms", stream=True, stream_cls=kind)
    assert not list(server.requests)


def test_official_names() -> None:
    assert (telnyx_async.AsyncStream, telnyx_sync.Stream) == (AsyncStream, Stream)
    for client in (AsyncTelnyx, Telnyx):
        for verb in ("get", "post"):
            assert {"stream", "stream_cls"} <= inspect.signature(
                getattr(client, verb)
            ).parameters.keys()
