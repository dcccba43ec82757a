"""Downloads and server-sent events."""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import (
    APIResponseValidationError,
    EventStreamError,
    ResponseTooLargeError,
    TruncatedResponseError,
)
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
        self.headers: dict[str, str] | None = None

    async def execute(self, call: Call) -> HttpResponse:
        self.calls.append(call)
        if call.stream and self.streams:
            found = answer(self.body)
            return found if self.headers is None else evolve(found, headers=self.headers)
        return HttpResponse(status=200, headers={}, body=b"whole")


def answer(body: Body, content_type: str = "audio/wav", status: int = 200) -> HttpResponse:
    headers = {"x-request-id": "id", "content-type": content_type}
    return HttpResponse(status=status, headers=headers, stream=body, attempts=2)


def streamed(
    *pieces: bytes | BaseException,
    content_type: str = "text/event-stream; charset=utf-8",
    status: int = 200,
) -> AsyncStreamedResponse:
    return AsyncStreamedResponse(answer(Body(*pieces), content_type, status))


def download(*pieces: bytes | BaseException, streams: bool = True) -> tuple[AsyncDownload, Client]:
    client = Client(Body(*pieces), streams=streams)
    call = Call(operation=Operation("GET", "/media/{name}/download", bytes), stream=True)
    return AsyncDownload(client, call), client


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


class TestProgress:
    @pytest.mark.parametrize(
        ("headers", "total"),
        [
            ({"Content-Length": "5"}, 5),
            ({}, None),
            ({"Content-Length": "3", "Content-Encoding": "gzip"}, None),
            ({"Content-Length": "x"}, None),
        ],
    )
    async def test_what_has_come(
        self, tmp_path: Path, headers: dict[str, str], total: int | None
    ) -> None:
        seen: list[tuple[int, int | None]] = []
        content, client = download(b"abc", b"de")
        client.headers = headers
        content._call.options["on_progress"] = lambda *now: seen.append(now)
        await content.write_to_file(tmp_path / "x")
        assert seen == [(3, total), (5, total)]
        assert (tmp_path / "x").read_bytes() == b"abcde"

    async def test_a_callback_that_raises_ends_nothing(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        content, _ = download(b"abc", b"de")
        content._call.options["on_progress"] = lambda *_: 1 / 0
        assert [chunk async for chunk in content.iter_bytes()] == [b"abc", b"de"]
        assert "on_progress" in caplog.text


class TestLines:
    async def test_lines(self) -> None:
        response = streamed(b"one\r", b"\ntwo\rthree\n\nfo", b"ur")
        assert [line async for line in response.iter_lines()] == ["one", "two", "three", "", "four"]

    async def test_a_text_that_ends_with_a_line_end(self) -> None:
        assert [line async for line in streamed(b"one\n").iter_lines()] == ["one"]

    async def test_a_text_that_begins_with_a_line_end(self) -> None:
        assert [line async for line in streamed(b"\none").iter_lines()] == ["", "one"]

    @pytest.mark.parametrize("broken", [b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98"])
    async def test_a_character_that_is_cut_off_at_the_end_is_not_lost(self, broken: bytes) -> None:
        response = streamed(b"one\ntw", broken)
        assert [line async for line in response.iter_lines()] == [
            "one",
            "tw\N{REPLACEMENT CHARACTER}",
        ]
        assert [line async for line in streamed(broken).iter_lines()] == ["\ufffd"]

    def test_a_line_may_have_16_mebibytes(self) -> None:
        lines = LineSplitter()
        assert lines.feed(bytes(16 * 2**20)) == []
        with pytest.raises(ResponseTooLargeError):
            lines.feed(b"0")

    def test_a_line_that_is_too_long(self) -> None:
        lines = LineSplitter(limit=10)
        assert lines.feed(b"0123456789") == []
        with pytest.raises(ResponseTooLargeError, match="longer than 10 characters"):
            lines.feed(b"0")

    def test_a_line_feed_after_a_crlf_that_was_cut_in_two_ends_a_line_of_its_own(self) -> None:
        lines = LineSplitter()
        assert [lines.feed(piece) for piece in (b"a\r", b"\n", b"\n", b"b\n")] == [
            ["a"],
            [],
            [""],
            ["b"],
        ]


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

    def test_the_size_of_an_event_counts_a_character_for_each_line_end(self) -> None:
        exact, longer = b"data: 1234\ndata: 1234\n\n", b"data: 1234\ndata: 12345\n\n"
        assert [event.data for event in parsed(exact, exact, exact, limit=10)] == ["1234\n1234"] * 3
        for before in ((), (exact,)):
            with pytest.raises(ResponseTooLargeError, match="longer than 10 characters"):
                parsed(*before, longer, limit=10)

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

    @pytest.mark.parametrize(
        ("text", "retry"),
        [
            (b"10", 10),
            (b"1x", None),
            (b"", None),
            (b"9" * 18, 10**18 - 1),
            (b"9" * 5000, 10**18 - 1),
        ],
    )
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
        pieces: Sequence[bytes] = [b"data: 1\n\n", b"data: 2\n\n: bye"]
        assert await texts(streamed(*pieces)) == ["1", "2"]

    def test_a_long_line_in_small_pieces_takes_linear_time(self) -> None:
        """4 MB in pieces of 50 bytes copied 160 GB when each piece was added to a string."""
        parser = EventParser()
        piece = b"x" * 50
        began = time.process_time()
        assert parser.feed(b"data: ") == []
        for _ in range(80_000):
            parser.feed(piece)
        (event,) = parser.feed(b"\n\n")
        assert len(event.data) == 4_000_000
        assert time.process_time() - began < 10  # it was 57 s, and is 0.1 s

    def test_empty_lines_of_data_count(self) -> None:
        with pytest.raises(ResponseTooLargeError, match="longer than 10 characters"):
            parsed(b"data:\n" * 11, limit=10)
        with pytest.raises(ResponseTooLargeError):
            parsed(*[b"data\n"] * 11, limit=10)


async def texts(response: AsyncStreamedResponse) -> list[str]:
    return [event.data async for event in response.events()]


class TestStreamsThatFail:
    @pytest.mark.parametrize(
        ("event", "code", "words"),
        [
            (
                b'event: error\ndata: {"code": "10015", "title": "Overloaded"}',
                "10015",
                "Overloaded",
            ),
            (b'event: error\ndata: {"error": {"message": "no model"}}', None, "no model"),
            (b"event: error\ndata: out of credit", None, "out of credit"),
            (b"event: error\ndata", None, "within the stream"),
            (b'data: {"error": {"message": "busy", "code": 503}}', "503", "busy"),
            (b'data: {"error": "busy"}', None, "busy"),
            (b'data: {"errors": [{"code": "40001", "detail": "gone"}]}', "40001", "gone"),
            (b'data: {"type": "error", "message": "busy"}', "error", "busy"),
        ],
    )
    async def test_an_error_within_the_stream(
        self, event: bytes, code: str | None, words: str
    ) -> None:
        response = streamed(b'data: {"n": 1}\n\n', event + b"\n\ndata: 3\n\n")
        seen: list[str] = []
        with pytest.raises(EventStreamError, match=words) as caught:
            async for each in response.events():
                seen.append(each.data)
        assert seen == ['{"n": 1}']
        error = pickle.loads(pickle.dumps(caught.value))
        assert [event.data for event in error.received] == seen
        assert (error.code, error.request_id) == (code, "id")
        assert error.response.status == 200

    @pytest.mark.parametrize(
        "data",
        [
            '{"error": null, "n": 1}',
            '{"errors": [], "n": 1}',
            '{"text": "error"}',
            '["error"]',
            "an error",
            '{"choices": [{"error": "x"}]}',
        ],
    )
    async def test_what_is_not_an_error(self, data: str) -> None:
        assert await texts(streamed(f"data: {data}\n\n".encode())) == [data]

    async def test_the_received_events_of_a_long_stream_are_the_last(self) -> None:
        many = b"".join(b"data: %d\n\n" % number for number in range(1500))
        with pytest.raises(EventStreamError) as caught:
            await texts(streamed(many, b"event: error\ndata: x\n\n"))
        assert [event.data for event in caught.value.received] == [*map(str, range(500, 1500))]

    async def test_the_received_events_do_not_fill_the_memory(self) -> None:
        large = b"data: %b\n\n" % (b"x" * 6_000_000)
        with pytest.raises(EventStreamError) as caught:
            await texts(streamed(large, large, large, b"event: error\ndata: x\n\n"))
        assert len(caught.value.received) == 2

    def test_an_error_without_a_response(self) -> None:
        error = EventStreamError("x")
        assert (error.code, error.request_id, error.received) == (None, None, ())

    @pytest.mark.parametrize(
        ("content", "content_type"),
        [
            (b"<!DOCTYPE html>\n<html>\n\n</html>", "text/html"),
            (b"<!DOCTYPE html>\n<html>\n\n</html>\n", "text/event-stream"),
            (b'{"choices": []}', "application/json"),
            (b'{"choices": []}', "text/event-stream"),
            (b"data: 1\n\n", "text/html; charset=utf-8"),
            (b"", "text/event-stream"),
            (b"upstream timed out", ""),
        ],
    )
    async def test_what_is_not_a_stream_of_events(self, content: bytes, content_type: str) -> None:
        response = streamed(content[:5], content[5:], content_type=content_type)
        with pytest.raises(APIResponseValidationError, match="not a stream of events") as caught:
            await texts(response)
        assert caught.value.status_code == 200
        assert caught.value.body == content[:5]

    @pytest.mark.parametrize("content_type", ["text/plain", "application/octet-stream", ""])
    async def test_other_types_of_a_stream_of_events(self, content_type: str) -> None:
        assert await texts(streamed(b"data: 1\n\n", content_type=content_type)) == ["1"]

    async def test_no_events_are_an_answer_where_the_service_says_so(self) -> None:
        assert await texts(streamed(status=204)) == []
        assert await texts(streamed(b": keep-alive\n\n")) == []

    @pytest.mark.parametrize(
        "end", [b"data: 2", b"data: 2\n", b"data: {\ndata: 2\r", b"da", b"event: x\n", b"event"]
    )
    async def test_half_an_event_at_the_end(self, end: bytes) -> None:
        seen: list[str] = []
        with pytest.raises(TruncatedResponseError, match="within an event") as caught:
            async for event in streamed(b"data: 1\n\n", end).events():
                seen.append(event.data)
        assert seen == ["1"]
        assert caught.value.status_code == 200

    @pytest.mark.parametrize("end", [b"", b": bye", b"id: 7\n", b"retry: 1\n", b"data: [DONE]"])
    async def test_ends_that_cut_nothing_off(self, end: bytes) -> None:
        assert await texts(streamed(b"data: 1\n\n", end)) == ["1"]
