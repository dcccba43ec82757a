"""Files that are read while they are sent, as the server receives them."""

from __future__ import annotations

import asyncio
import bz2
import gc
import gzip
import io
import lzma
import mimetypes
import os
import subprocess
import sys
import tempfile
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any, Unpack

import aiofiles
import aiohttp
import anyio
import pytest
from aiohttp import web
from starlette.datastructures import Headers, UploadFile
from werkzeug.datastructures import FileStorage
from yarl import URL

from telnyx_async import (
    APIConnectionError,
    AsyncTelnyx,
    BadRequestError,
    HttpRequest,
    InternalServerError,
    ReadTimeoutError,
    Timeout,
    UploadError,
)
from telnyx_async._codec import files
from telnyx_async._codec.requests import Encoder
from telnyx_async._codec.uploads import PIECE, UploadBody, content_from
from telnyx_async._operation import BodyKind, Call, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_sync import Telnyx

SIZE = 700_000  # larger than what is read beforehand, and no multiple of a piece
CONTENT = os.urandom(SIZE)
UPLOAD = Operation(
    "PUT", "/media", body=BodyKind.MULTIPART, files=("media",), replay=Replay.SAFE, needs_key=False
)
RAW = Operation("PUT", "/raw", body=BodyKind.RAW, replay=Replay.SAFE, needs_key=False)
DOCUMENT = Operation("POST", "/documents", body=BodyKind.JSON)


class Received:
    """A request as it arrived."""

    def __init__(self, request: web.Request, body: bytes) -> None:
        self.headers = request.headers.copy()
        self.body = body

    @property
    def file(self) -> bytes:
        """The content of the only part of the form."""
        boundary = self.headers["Content-Type"].partition("boundary=")[2].encode()
        _, part, end = self.body.split(b"--" + boundary)
        assert end == b"--\r\n"
        head, _, content = part.partition(b"\r\n\r\n")
        self.head = head.decode()
        return content.removesuffix(b"\r\n")


class Server:
    """Keeps the requests; answers with the statuses in turn, then with 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.received: list[Received] = []
        self.broken = 0

    async def answer(self, request: web.Request) -> web.Response:
        try:
            body = await request.read()
        except ConnectionError:
            self.broken += 1
            raise
        self.received.append(Received(request, body))
        status = self.statuses.pop(0) if self.statuses else 200
        return web.json_response({}, status=status)


@asynccontextmanager
async def serving(server: Server) -> AsyncIterator[str]:
    app = web.Application(client_max_size=2**30)
    app.router.add_route("*", "/{path:.*}", server.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture(params=["direct", "session"])
async def client(request: pytest.FixtureRequest) -> AsyncIterator[Callable[[str], AsyncTelnyx]]:
    """Make a client that sends past an aiohttp session, or through one."""
    opened: list[Any] = []

    def make(url: str) -> AsyncTelnyx:
        session = aiohttp.ClientSession() if request.param == "session" else None
        made = AsyncTelnyx("KEY", base_url=url, session=session, retry_policy=lambda _: 0.0)
        opened.extend([made, session] if session else [made])
        return made

    yield make
    for each in opened:
        await each.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "call.mp3").write_bytes(CONTENT)
    return tmp_path / "call.mp3"


async def send(
    client: AsyncTelnyx, body: Any, operation: Operation = UPLOAD, **options: Unpack[RequestOptions]
) -> Any:
    fields = {"media": body} if operation is UPLOAD else body
    return await client.execute(Call(operation, body=fields, options=options))


Make = Callable[[str], AsyncTelnyx]


class AsyncReader:
    """An async file of no library, without a position."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


async def items() -> AsyncIterator[bytes]:
    for start in range(0, SIZE, 300_000):
        yield CONTENT[start : start + 300_000]


@asynccontextmanager
async def _pipe(_: Path) -> AsyncIterator[Any]:
    read, write = os.pipe()
    writer = threading.Thread(target=_fill, args=(write,))
    writer.start()
    with os.fdopen(read, "rb") as file:
        yield file
    writer.join()


def _fill(write: int) -> None:
    with os.fdopen(write, "wb") as file:
        file.write(CONTENT)


@asynccontextmanager
async def _fifo(path: Path) -> AsyncIterator[Any]:
    fifo = path.with_name("fifo")
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_bytes, args=(CONTENT,))
    writer.start()
    yield fifo
    writer.join()


@asynccontextmanager
async def _given(value: Any) -> AsyncIterator[Any]:
    yield value


def _with_close(file: Any) -> Any:
    @asynccontextmanager
    async def given() -> AsyncIterator[Any]:
        with file:
            yield file

    return given()


@asynccontextmanager
async def _anyio(path: Path) -> AsyncIterator[Any]:
    async with await anyio.open_file(path, "rb") as file:
        yield file


REPEATABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda path: _given(CONTENT),
    "path": _given,
    "open": lambda path: _with_close(path.open("rb")),
    "unbuffered": lambda path: _with_close(path.open("rb", buffering=0)),
    "memory": lambda path: _given(io.BytesIO(CONTENT)),
    "gzip": lambda path: _given(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(CONTENT)))),
    "aiofiles": lambda path: aiofiles.open(path, "rb"),
    "anyio": _anyio,
    "starlette": lambda path: _given(UploadFile(io.BytesIO(CONTENT), filename="call.mp3")),
    "flask": lambda path: _given(FileStorage(io.BytesIO(CONTENT), filename="call.mp3")),
    "named": lambda path: _given(("call.mp3", path)),
}
ONE_TIME: dict[str, Callable[[Path], Any]] = {
    "pipe": _pipe,
    "fifo": _fifo,
    "async generator": lambda path: _given(items()),
    "async reader": lambda path: _given(AsyncReader(CONTENT)),
    "named async generator": lambda path: _given(("a.mp3", items(), "audio/mpeg")),
}


@pytest.mark.parametrize(
    ("kind", "operation"),
    [(kind, UPLOAD) for kind in REPEATABLE]
    + [(kind, RAW) for kind in REPEATABLE if kind != "named"],
)
async def test_what_can_be_repeated_is(
    client: Make, path: Path, kind: str, operation: Operation
) -> None:
    server = Server(503, 503)
    async with serving(server) as url, REPEATABLE[kind](path) as value:
        await send(client(url), value, operation)
    assert len(server.received) == 3
    for received in server.received:
        assert (received.file if operation is UPLOAD else received.body) == CONTENT
        assert int(received.headers["Content-Length"]) == len(received.body)
    assert len({received.headers["Content-Type"] for received in server.received}) == 1


@pytest.mark.parametrize("kind", ONE_TIME)
async def test_what_can_be_read_once_is_sent_once(client: Make, path: Path, kind: str) -> None:
    server = Server()
    async with serving(server) as url, ONE_TIME[kind](path) as value:
        await send(client(url), value)
    (received,) = server.received
    assert received.file == CONTENT
    assert received.headers["Transfer-Encoding"] == "chunked"


async def test_what_was_read_once_is_not_sent_again_and_the_error_says_so(client: Make) -> None:
    server = Server(503)
    async with serving(server) as url:
        with pytest.raises(InternalServerError) as caught:
            await send(client(url), items())
    assert len(server.received) == 1
    assert caught.value.safe_to_retry is False
    assert "its body can be read only once" in caught.value.__notes__[0]


async def test_what_was_not_read_yet_may_be_tried_again(client: Make) -> None:
    """No connection could be made, so that the pipe is still whole."""
    server = Server()
    async with serving(server) as url:
        telnyx = client(url)
        refused = telnyx.with_options(base_url="http://127.0.0.1:1", max_retries=2)
        content = items()
        with pytest.raises(APIConnectionError) as caught:
            await send(refused, content)
        assert caught.value.attempts == 3
        await send(telnyx, content)
    assert server.received[0].file == CONTENT


@pytest.mark.parametrize("change", ["longer", "shorter", "touched", "replaced", "gone"])
async def test_a_file_that_changes_is_an_error(client: Make, path: Path, change: str) -> None:
    def changed(done: int, total: int | None) -> None:
        if done > SIZE:  # the form is sent but for its end: the first attempt is complete
            return
        if change == "longer":
            with path.open("ab") as file:
                file.write(b"x")
        elif change == "shorter":
            os.truncate(path, 300_000)
        elif change == "touched":
            os.utime(path, ns=(1, 1))
        elif change == "replaced":
            path.unlink()
            path.write_bytes(CONTENT)
        else:
            path.unlink()

    server = Server(503)
    async with serving(server) as url:
        with pytest.raises(UploadError, match=r"call\.mp3") as caught:
            await send(client(url), path, on_progress=changed)
    assert not caught.value.transient
    assert "KEY" not in repr(caught.value)
    assert len(server.received) <= 1


@pytest.mark.parametrize("change", ["longer", "shorter", "closed"])
async def test_an_open_file_that_changes_is_an_error(client: Make, path: Path, change: str) -> None:
    server = Server(503)
    with path.open("r+b") as file:

        def changed(done: int, total: int | None) -> None:
            if change == "closed":
                file.close()
            else:
                os.truncate(path, SIZE + 1 if change == "longer" else 300_000)

        async with serving(server) as url:
            with pytest.raises(UploadError):
                await send(client(url), file, on_progress=changed)
    assert server.received == []


async def test_content_that_is_not_bytes_is_an_error(client: Make) -> None:
    async def texts() -> AsyncIterator[Any]:
        yield "text"

    class Failing(io.RawIOBase):
        name = "tape"

        def read(self, size: int = -1) -> bytes:
            if size:
                raise OSError("the tape is torn")
            return b""

    async with serving(Server()) as url:
        telnyx = client(url)
        with pytest.raises(UploadError, match="consists of str, not of bytes"):
            await send(telnyx, texts())
        with pytest.raises(UploadError, match="tape cannot be read: the tape is torn"):
            await send(telnyx, Failing())
        with pytest.raises(TypeError, match="did not return bytes"):
            await send(telnyx, io.StringIO("x" * SIZE))


async def test_a_file_that_may_not_be_read_is_the_systems_own_error(tmp_path: Path) -> None:
    async with AsyncTelnyx("KEY") as telnyx:
        with pytest.raises(FileNotFoundError):
            await send(telnyx, tmp_path / "missing")
        with pytest.raises(IsADirectoryError):
            await send(telnyx, tmp_path)
        with (tmp_path / "new").open("wb") as file, pytest.raises(io.UnsupportedOperation):
            await send(telnyx, file)


async def test_an_answer_before_the_end_of_the_file(client: Make, path: Path) -> None:
    """The service refuses the upload without reading it."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(
            b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
        )
        await writer.drain()
        await reader.read(1)
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(BadRequestError):
            await send(client(f"http://127.0.0.1:{port}"), path)


async def test_the_service_has_its_read_timeout_from_the_end_of_an_upload_on(
    client: Make, path: Path
) -> None:
    server, silent = Server(), asyncio.Event()

    async def hang(request: web.Request) -> web.Response:
        await request.read()
        await silent.wait()
        return web.Response()

    server.answer = hang  # type: ignore[method-assign]
    async with serving(server) as url:
        with pytest.raises(ReadTimeoutError):
            await send(client(url), path, timeout=Timeout(total=5, read=0.2), max_retries=0)
        silent.set()


async def test_a_large_file_needs_little_memory(client: Make, tmp_path: Path) -> None:
    """A file of 200 MiB took 802 MiB; `benchmarks/uploads.py` measures the loop as well."""
    path = tmp_path / "large"
    path.write_bytes(b"")
    os.truncate(path, 64 * 2**20)
    total = 0

    async def count(request: web.Request) -> web.Response:
        nonlocal total
        async for piece in request.content.iter_any():
            total += len(piece)
        return web.json_response({})

    server = Server()
    server.answer = count  # type: ignore[method-assign]
    async with serving(server) as url:
        telnyx = client(url)
        tracemalloc.start()
        await send(telnyx, path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert total > 64 * 2**20
    assert peak < 8 * 2**20


async def test_progress_of_an_upload(client: Make, path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    server = Server(503)
    async with serving(server) as url:
        telnyx = client(url)
        await send(telnyx, path, on_progress=lambda *now: seen.append(now))
        (total,) = {total for _, total in seen}
        assert total == len(server.received[0].body)
        assert [done for done, _ in seen].count(total) == 2  # each attempt begins at 0
        seen.clear()
        await send(telnyx, b"small", on_progress=lambda *now: seen.append(now))
        assert seen[-1][0] == seen[-1][1] == len(server.received[-1].body)
        seen.clear()
        await send(telnyx, items(), on_progress=lambda *now: seen.append(now))
        assert seen[-1] == (len(server.received[-1].body), None)


async def test_a_progress_callback_that_raises_ends_nothing(
    client: Make, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(done: int, total: int | None) -> None:
        raise ZeroDivisionError

    server = Server()
    async with serving(server) as url:
        await send(client(url), path, on_progress=fail)
    assert server.received[0].file == CONTENT
    assert "on_progress" in caplog.text


def test_the_blocking_client(path: Path) -> None:
    ready = threading.Event()
    loop = asyncio.new_event_loop()
    urls: list[str] = []
    server = Server()

    async def serve() -> None:
        async with serving(server) as url:
            urls.append(url)
            ready.set()
            await stop.wait()

    stop = asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait()
    with Telnyx("KEY", base_url=urls[0]) as telnyx, path.open("rb") as file:
        telnyx.ai.audio.transcribe(file=file, model="distil-whisper/distil-large-v2")
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    loop.close()
    assert CONTENT in server.received[0].body


@pytest.mark.parametrize(
    ("value", "name", "content_type"),
    [
        (
            lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"1"))),
            "upload",
            "application/octet-stream",
        ),
        (lambda: UploadFile(io.BytesIO(b"1"), filename="a.m4a"), "a.m4a", "audio/mp4"),
        (
            lambda: UploadFile(
                io.BytesIO(b"1"), filename="a", headers=Headers({"content-type": "audio/ogg"})
            ),
            "a",
            "audio/ogg",
        ),
        (
            lambda: FileStorage(io.BytesIO(b"1"), filename="a.ogg", name="field"),
            "a.ogg",
            "audio/ogg",
        ),
        (lambda: ("a.flac", b"1"), "a.flac", "audio/flac"),
        (lambda: ("a.OPUS", io.BytesIO(b"1")), "a.OPUS", "audio/ogg"),
        (lambda: ("a.amr", b"1"), "a.amr", "audio/amr"),
        (items, "upload", "application/octet-stream"),
    ],
)
async def test_names_and_types(
    client: Make, value: Callable[[], Any], name: str, content_type: str
) -> None:
    server = Server()
    async with serving(server) as url:
        await send(client(url), value())
    assert server.received[0].file
    assert f'filename="{name}"' in server.received[0].head
    assert f"Content-Type: {content_type}" in server.received[0].head


@pytest.mark.parametrize(
    ("opener", "suffix"), [(gzip.open, ".gz"), (bz2.open, ".bz2"), (lzma.open, ".xz")]
)
async def test_compressed_files_are_named_after_what_is_read(
    client: Make, tmp_path: Path, opener: Any, suffix: str
) -> None:
    path, content = tmp_path / f"a.m4a{suffix}", CONTENT[:7_000] * 100  # quickly compressed
    with opener(path, "wb") as file:
        file.write(content)
    server = Server()
    async with serving(server) as url:
        with opener(path, "rb") as file:
            await send(client(url), file)
    assert server.received[0].file == content
    assert 'filename="a.m4a"' in server.received[0].head
    assert "audio/mp4" in server.received[0].head


async def test_no_turn_of_the_loop_reads_a_file_or_more_than_a_piece(
    client: Make, path: Path
) -> None:
    """What is read at once is written to the socket at once: a turn is as long as a piece."""
    here, reads = threading.get_ident(), list[tuple[int, bool]]()

    class Recorded(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            assert size is not None
            reads.append((size, threading.get_ident() == here))
            return super().read(size) or b""

    server = Server()
    async with serving(server) as url:
        with Recorded(path) as file:
            await send(client(url), file, RAW)
    assert [received.body for received in server.received] == [CONTENT]
    assert len(reads) > SIZE // PIECE
    assert all(0 <= size <= PIECE and not on_loop for size, on_loop in reads)


async def test_the_tables_of_content_types_are_read_in_a_thread(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, read = threading.get_ident(), list[bool]()
    monkeypatch.setattr(mimetypes, "inited", False)
    init = mimetypes.init

    def recorded(*files: Any) -> None:
        read.append(threading.get_ident() == here)
        init(*files)

    monkeypatch.setattr(mimetypes, "init", recorded)
    files._types.cache_clear()
    for _ in range(2):
        await files.open_files(Call(operation=UPLOAD, body={"media": path}))
    assert read
    assert not any(read)


async def test_the_tables_of_content_types_are_read_for_forms_only(path: Path) -> None:
    files._types.cache_clear()
    await files.open_files(Call(operation=RAW, body=path))
    assert not files._types.cache_info().currsize


def test_what_reads_pipes_is_imported_in_a_thread(tmp_path: Path) -> None:
    program = """
import asyncio, os, sys, threading
from importlib.abc import MetaPathFinder
from pathlib import Path
from telnyx_async._codec.uploads import content_from

class Finder(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == "anyio":
            assert threading.current_thread() is not threading.main_thread(), name
            print(name)

async def main():
    sys.meta_path.insert(0, Finder())
    assert await content_from(Path(sys.argv[1]), whole=True) == b"content"

os.mkfifo(sys.argv[1])
threading.Thread(target=Path(sys.argv[1]).write_bytes, args=(b"content",), daemon=True).start()
asyncio.run(main())
"""
    command = [sys.executable, "-c", program, str(tmp_path / "pipe")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "anyio.to_thread" in done.stdout


async def test_files_that_become_base64_are_read_whole(path: Path) -> None:
    assert await content_from(path, whole=True) == CONTENT
    async with aiofiles.open(path, "rb") as file:
        assert await content_from(file, whole=True) == CONTENT
    assert await content_from(items(), whole=True) == CONTENT


def test_large_content_in_memory_is_not_copied_nor_hashed() -> None:
    content = bytes(2 * 2**20)
    encode = Encoder(base_url=URL("https://api.telnyx.com"))
    form = encode(Call(UPLOAD, body={"media": content}))
    assert isinstance(form.body, UploadBody)
    assert any(part is content for part in form.body.parts)
    with pytest.raises(TypeError, match="iterate over `body`"):
        _ = form.content
    raw = encode(Call(RAW, body=content))
    assert raw.body is raw.content is content
    bulk = Encoder(base_url=encode.base_url, stream=False)
    first, second = (bulk(Call(UPLOAD, body={"media": content})) for _ in range(2))
    assert first.content == second.content
    assert HttpRequest("GET", encode.base_url, {}).content == b""


async def test_cancelling_twice_closes_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source: Any = await content_from(path, whole=False)
    opened: list[Any] = []
    begun, go_on = threading.Event(), threading.Event()

    original = Path.open

    def slowly(self: Path, mode: str) -> Any:
        begun.set()
        go_on.wait()
        opened.append(original(self, mode))
        return opened[0]

    monkeypatch.setattr(Path, "open", slowly)
    task = asyncio.create_task(anext(source.pieces()))
    await asyncio.to_thread(begun.wait)
    for _ in range(2):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert opened[0].closed


async def test_leaving_an_upload_early_closes_the_file(path: Path) -> None:
    source: Any = await content_from(path, whole=False)
    async with aclosing(aiter(UploadBody([source]))) as pieces:
        assert CONTENT.startswith(await anext(pieces))
    gc.collect()  # an open file would be a ResourceWarning, which is an error in tests


async def test_a_file_in_a_temporary_folder_that_spools(client: Make) -> None:
    server = Server()
    with tempfile.SpooledTemporaryFile() as file:
        file.write(CONTENT)
        file.seek(5)
        async with serving(server) as url:
            await send(client(url), file)
    assert server.received[0].file == CONTENT[5:]
