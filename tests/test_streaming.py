"""Downloads and server-sent events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import ResponseTooLargeError
from telnyx_async._http import HttpResponse
from telnyx_async._operation import Call, Operation
from telnyx_async._responses.sse import EventParser, LineSplitter, ServerSentEvent
from telnyx_async._responses.streaming import AsyncDownload, AsyncStreamedResponse


class Body:
    """Pieces of an answer; an exception among them breaks it off."""

    def __init__(self, *pieces: bytes | BaseException) -> None:
        self.pieces = iter(pieces)
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    async def aclose(self) -> None:
        self.closed = True


class Client:
    def __init__(self, body: Body, *, streams: bool = True) -> None:
        self.body = body
        self.streams = streams
        self.calls: list[Call] = []

    async def execute(self, call: Call) -> HttpResponse:
        self.calls.append(call)
        if call.stream and self.streams:
            return answer(self.body)
        return HttpResponse(status=200, headers={}, body=b"whole")


def answer(body: Body) -> HttpResponse:
    headers = {"x-request-id": "id", "content-type": "audio/wav"}
    return HttpResponse(status=200, headers=headers, stream=body, attempts=2)


def streamed(*pieces: bytes | BaseException) -> AsyncStreamedResponse:
    body = Body(*pieces)
    return AsyncStreamedResponse(answer(body), body)


def download(*pieces: bytes | BaseException, streams: bool = True) -> tuple[AsyncDownload, Client]:
    client = Client(Body(*pieces), streams=streams)
    call = Call(operation=Operation("GET", "/media/{name}/download", bytes), stream=True)
    return AsyncDownload(client, call), client  # type: ignore[arg-type]


class TestDownload:
    async def test_awaiting_fetches_it_whole_so_that_it_can_be_tried_again(self) -> None:
        content, client = download()
        assert await content == b"whole"
        assert await content.read() == b"whole"
        assert [call.stream for call in client.calls] == [False, False]

    async def test_nothing_is_sent_before_it_is_used(self) -> None:
        _, client = download()
        assert client.calls == []

    async def test_piece_by_piece(self) -> None:
        content, client = download(b"abc", b"de")
        async with content as response:
            assert [chunk async for chunk in response] == [b"abc", b"de"]
            assert not client.body.closed
        assert client.body.closed

    async def test_facts(self) -> None:
        content, _ = download()
        async with content as response:
            assert (response.status_code, response.attempts) == (200, 2)
            assert response.request_id == "id"
            assert response.headers["content-type"] == "audio/wav"

    async def test_leaving_early_gives_the_connection_up(self) -> None:
        content, client = download(b"abc", b"de")
        async with aclosing(content.iter_bytes()) as chunks:
            assert await anext(chunks) == b"abc"
        assert client.body.closed

    async def test_closing_without_opening(self) -> None:
        content, _ = download()
        await content.__aexit__(None, None, None)

    async def test_a_transport_that_does_not_stream(self) -> None:
        content, _ = download(streams=False)
        with pytest.raises(TypeError, match="transport"):
            await content.__aenter__()

    @pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 100])
    async def test_pieces_of_one_size(self, size: int) -> None:
        content, _ = download(b"abc", b"", b"defgh", b"i")
        chunks = [chunk async for chunk in content.iter_bytes(size)]
        assert b"".join(chunks) == b"abcdefghi"
        assert {len(chunk) for chunk in chunks[:-1]} <= {size}
        assert 0 < len(chunks[-1]) <= size

    async def test_a_size_that_makes_no_sense(self) -> None:
        with pytest.raises(ValueError, match="chunk_size"):
            await anext(streamed(b"x").iter_bytes(0))

    async def test_reading_what_is_left(self) -> None:
        response = streamed(b"abc", b"de", b"f")
        assert await anext(response.iter_bytes()) == b"abc"
        assert await response.read() == b"def"


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


class TestFiles:
    async def test_a_file(self, tmp_path: Path) -> None:
        content, client = download(b"abc", b"de")
        await content.write_to_file(tmp_path / "x.wav")
        assert (tmp_path / "x.wav").read_bytes() == b"abcde"
        assert client.body.closed
        assert names(tmp_path) == ["x.wav"]

    async def test_a_text_path_and_a_file_that_is_replaced(self, tmp_path: Path) -> None:
        target = tmp_path / "x.wav"
        target.write_bytes(b"old")
        await streamed(b"new").write_to_file(str(target))
        assert target.read_bytes() == b"new"

    async def test_a_link_stays_one(self, tmp_path: Path) -> None:
        (tmp_path / "real").write_bytes(b"old")
        (tmp_path / "link").symlink_to(tmp_path / "real")
        await streamed(b"new").write_to_file(tmp_path / "link")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").read_bytes() == b"new"

    async def test_what_breaks_off_leaves_the_old_file(self, tmp_path: Path) -> None:
        (tmp_path / "x").write_bytes(b"old")
        content, client = download(b"ne", ConnectionResetError())
        with pytest.raises(ConnectionResetError):
            await content.write_to_file(tmp_path / "x")
        assert (tmp_path / "x").read_bytes() == b"old"
        assert names(tmp_path) == ["x"]
        assert client.body.closed

    async def test_cancellation_leaves_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(asyncio.CancelledError):
            await streamed(b"ne", asyncio.CancelledError()).write_to_file(tmp_path / "x")
        assert names(tmp_path) == []

    async def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            await streamed(b"x").write_to_file(tmp_path / "no" / "x")


class TestLines:
    async def test_lines(self) -> None:
        response = streamed(b"one\r", b"\ntwo\rthree\n\nfo", b"ur")
        assert [line async for line in response.iter_lines()] == ["one", "two", "three", "", "four"]

    async def test_a_text_that_ends_with_a_line_end(self) -> None:
        assert [line async for line in streamed(b"one\n").iter_lines()] == ["one"]

    def test_a_line_that_is_too_long(self) -> None:
        lines = LineSplitter(limit=10)
        assert lines.feed(b"0123456789") == []
        with pytest.raises(ResponseTooLargeError, match="longer than 10 characters"):
            lines.feed(b"0")


def parsed(*pieces: bytes, limit: int = 1000) -> list[ServerSentEvent]:
    parser = EventParser(limit)
    return [event for piece in pieces for event in parser.feed(piece)]


def data(*pieces: bytes) -> list[str]:
    return [event.data for event in parsed(*pieces)]


class TestEvents:
    """The examples and rules of the standard, section 9.2."""

    def test_the_examples_of_the_standard(self) -> None:
        assert data(b"data: YHOO\ndata: +2\ndata: 10\n\n") == ["YHOO\n+2\n10"]
        assert data(b"data\n\ndata\ndata\n\ndata:") == ["", "\n"]
        assert data(b"data:test\n\ndata: test\n\n") == ["test", "test"]

    def test_a_comment_ids_and_a_name(self) -> None:
        text = b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third\n\n"
        assert parsed(text) == [
            ServerSentEvent(data="first event", id="1"),
            ServerSentEvent(data="second event", id=""),
            ServerSentEvent(data=" third"),
        ]
        assert parsed(b"event: add\ndata: 7\n\ndata: 8\n\n") == [
            ServerSentEvent(event="add", data="7"),
            ServerSentEvent(data="8"),
        ]

    def test_an_id_stays_until_there_is_another(self) -> None:
        assert [event.id for event in parsed(b"id: 1\ndata: a\n\ndata: b\n\n")] == ["1", "1"]

    def test_an_id_with_a_null_is_ignored(self) -> None:
        assert parsed(b"id: a\0b\ndata: x\n\n") == [ServerSentEvent(data="x")]

    def test_an_event_without_data_is_none(self) -> None:
        assert parsed(b"event: add\n\ndata: x\n\n") == [ServerSentEvent(data="x")]

    @pytest.mark.parametrize(("text", "retry"), [(b"10", 10), (b"1x", None), (b"", None)])
    def test_retry(self, text: bytes, retry: int | None) -> None:
        assert parsed(b"retry: " + text + b"\ndata: x\n\n")[0].retry == retry

    def test_digits_of_other_scripts_are_none(self) -> None:
        assert parsed("retry: ٣\ndata: x\n\n".encode())[0].retry is None

    def test_unknown_fields_are_ignored(self) -> None:
        assert data(b"other: x\ndata: y\nDATA: z\n\n") == ["y"]

    def test_a_byte_order_mark_is_no_text(self) -> None:
        assert data(b"\xef\xbb", b"\xbfdata: x\n\n") == ["x"]

    def test_an_event_that_breaks_off_is_none(self) -> None:
        assert data(b"data: x\n\ndata: y\n") == ["x"]

    def test_an_event_ends_with_a_lone_cr_at_once(self) -> None:
        assert data(b"data: x\r\r") == ["x"]
        assert data(b"data: x\r\n\r", b"\ndata: y\r\n\r\n") == ["x", "y"]

    def test_bytes_that_are_no_text(self) -> None:
        assert data(b"data: \xff\n\n") == ["�"]

    def test_an_event_that_is_too_long(self) -> None:
        with pytest.raises(ResponseTooLargeError, match="longer than 10 characters"):
            parsed(b"data: 123456\ndata: 123456\n\n", limit=10)
        assert len(parsed(b"data: 1234\n\ndata: 1234\n\ndata: 1234\n\n", limit=10)) == 3

    def test_json(self) -> None:
        assert ServerSentEvent(data='{"a": 1}').json() == {"a": 1}

    @given(st.data(), st.sampled_from(["\n", "\r", "\r\n"]))
    def test_where_the_bytes_are_cut_changes_nothing(self, draw: Any, end: str) -> None:
        lines = ["id: é", "data: 日本", "data: 😀", "", "event: x", "data", ":", "", ""]
        text = end.join(lines).encode()
        cuts = sorted(draw.draw(st.sets(st.integers(0, len(text)))))
        pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
        assert parsed(*pieces) == [
            ServerSentEvent(id="é", data="日本\n😀"),
            ServerSentEvent(id="é", event="x"),
        ]

    async def test_over_an_answer_until_done(self) -> None:
        response = streamed(b"data: 1\n\ndata: 2\n", b"\ndata: [DONE]\n\ndata: 3\n\n")
        assert [event.json() async for event in response.events()] == [1, 2]

    async def test_over_an_answer_to_its_end(self) -> None:
        pieces: Sequence[bytes] = [b"data: 1\n\n", b"data: 2\n\ndata: 3"]
        assert [event.data async for event in streamed(*pieces).events()] == ["1", "2"]
