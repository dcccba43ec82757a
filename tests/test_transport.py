"""What the transport does beside the faults: limits, pools, decompression, its own small parts."""

from __future__ import annotations

import asyncio
import copy
import gzip
import os
import socket
import threading
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Application, Request, Response
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async import (
    AmbiguousSendError,
    APIConnectionError,
    AsyncTelnyx,
    ConnectError,
    DeadlineExceededError,
    PoolTimeoutError,
    ResponseTooLargeError,
    Timeout,
    TLSError,
    TruncatedResponseError,
)
from telnyx_async._codec.uploads import UploadBody
from telnyx_async._http import HttpRequest, RequestHeaders
from telnyx_async._transport import AiohttpTransport, direct
from telnyx_async._transport.errors import drop_frames, is_refused_write, translated
from telnyx_async._transport.exchange import DeadlineTimer, Exchange
from telnyx_async._transport.inflate import Inflater
from telnyx_async._transport.pool import ConnectionPool, Connector, _abandon, _socket
from telnyx_async._transport.proxies import environment_proxy
from telnyx_async._transport.session import payload
from tests.ways import WAYS, take


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    async def answer(request: Request) -> Response:
        return Response(body=b"%d" % len(await request.read()), headers={"X-A": "b"})

    application = Application(client_max_size=10**9)
    application.router.add_route("*", "/{path:.*}", answer)
    server = TestServer(application)
    async with server:
        yield server


def request(server: TestServer, body: bytes | None = None) -> HttpRequest:
    return HttpRequest(method="POST", url=server.make_url("/x"), headers={}, body=body)


async def test_a_transport_works_alone(server: TestServer) -> None:
    transport = AiohttpTransport()
    response = await transport.send(request(server), timeout=Timeout())
    assert (response.status, response.body, response.headers["x-a"]) == (200, b"0", "b")
    assert response.url == str(server.make_url("/x"))
    await transport.aclose()


async def test_large_bodies_go_out_in_pieces(server: TestServer) -> None:
    transport = AiohttpTransport()
    response = await transport.send(request(server, b"x" * 300_001), timeout=Timeout(read=5))
    assert response.body == b"300001"
    await transport.aclose()


def pool(size: int) -> ConnectionPool:
    session: Any = None
    return ConnectionPool(session, size, direct=False)


async def test_the_last_slot_is_waited_for_and_its_time_counted() -> None:
    slots = pool(1)
    assert slots.try_acquire()
    waiting = asyncio.create_task(slots.acquire(Timeout(total=30, pool=10)))
    unlimited = asyncio.create_task(slots.acquire(Timeout()))
    await asyncio.sleep(0)
    slots.release()
    left = await waiting
    assert left.total is not None
    assert 29 < left.total < 30
    slots.release()
    assert await unlimited == Timeout()


@pytest.mark.parametrize(
    ("timeout", "kind"),
    [
        (Timeout(pool=0.001), PoolTimeoutError),
        (Timeout(total=0.001, pool=9), DeadlineExceededError),
    ],
)
async def test_no_slot_in_time(timeout: Timeout, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        await pool(0).acquire(timeout)
    assert caught.value.sent is False  # type: ignore[attr-defined]


async def test_a_client_serves_two_loops_at_once(server: TestServer) -> None:
    client = AsyncTelnyx("KEY", base_url=str(server.make_url("/v2")))
    results: list[object] = []
    used, finished = threading.Event(), threading.Event()

    async def elsewhere() -> None:
        results.append(await client.get("/x"))
        used.set()
        await asyncio.to_thread(finished.wait)

    thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
    thread.start()
    results.append(await client.get("/x"))
    await asyncio.to_thread(used.wait)
    await client.close()
    finished.set()
    await asyncio.to_thread(thread.join)
    assert results == [0, 0]


async def test_connections_of_a_loop_that_stands_still_are_left(server: TestServer) -> None:
    transport = AiohttpTransport()
    loop = asyncio.new_event_loop()
    await transport.send(request(server), timeout=Timeout())
    transport._pools[loop] = transport._pools.pop(asyncio.get_running_loop())
    await transport.aclose()
    loop.close()


async def test_after_a_fork_connections_are_made_anew(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = AiohttpTransport()
    await transport.send(request(server), timeout=Timeout())
    (pool,) = transport._pools.values()
    connector = pool.session.connector
    monkeypatch.setattr(os, "getpid", lambda: -1)
    await transport.send(request(server), timeout=Timeout())
    assert pool.session.connector is None
    await transport.aclose()
    assert connector is not None
    await connector.close()


async def test_tracers_of_aiohttp_see_the_requests(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def note(_: object, __: object, end: aiohttp.TraceRequestEndParams) -> None:
        seen.append(f"{end.method} {end.url.path} {end.response.status}")

    tracer = aiohttp.TraceConfig()
    tracer.on_request_end.append(note)
    # As instrumentations do it: sessions are born with a tracer.
    traced = partial(aiohttp.ClientSession, trace_configs=[tracer])
    monkeypatch.setattr(aiohttp, "ClientSession", traced)
    transport = AiohttpTransport()
    await transport.send(request(server), timeout=Timeout())
    await transport.aclose()
    assert seen == ["POST /x 200"]


async def test_a_given_session_is_not_abandoned(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with aiohttp.ClientSession() as session:
        transport = AiohttpTransport(session=session)
        await transport.send(request(server), timeout=Timeout())
        monkeypatch.setattr(os, "getpid", lambda: -1)
        await transport.send(request(server), timeout=Timeout())
        assert not session.closed


def test_connections_are_probed() -> None:
    with _socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ())) as made:
        assert made.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        if hasattr(socket, "TCP_KEEPIDLE"):
            assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


@pytest.mark.parametrize(
    ("environment", "address", "proxy"),
    [
        ({}, "https://a", None),
        ({"HTTPS_PROXY": "http://p:3128"}, "https://a", "http://p:3128"),
        ({"HTTPS_PROXY": "http://p:3128"}, "http://a", None),
        ({"ALL_PROXY": "p:3128"}, "https://a", "http://p:3128"),
        ({"HTTPS_PROXY": "http://p", "NO_PROXY": "a"}, "https://a", None),
        ({"HTTPS_PROXY": "http://p", "NO_PROXY": "*"}, "https://a", None),
    ],
)
def test_proxies_of_the_environment(
    environment: dict[str, str], address: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = environment_proxy(URL(address))
    assert (None if found is None else str(found.url)) == proxy


@pytest.mark.parametrize("proxy", ["socks5://user:pass@p:1080", "ftp://user:pass@p"])
def test_a_proxy_of_another_kind_is_refused_and_not_passed_by(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    with pytest.raises(ValueError, match=r"proxy by (socks5|ftp), not by http") as caught:
        environment_proxy(URL("https://a"))
    assert "pass" not in str(caught.value)


def unpack(inflater: Inflater, *pieces: bytes) -> bytes:
    out = b"".join(part for piece in pieces for part in inflater.feed(piece))
    inflater.finish()
    return out


def test_bytes_after_a_stream_are_padding() -> None:
    packed = gzip.compress(b"abc")
    assert unpack(Inflater("gzip", None), packed, b"\0\0", b"") == b"abc"
    assert unpack(Inflater("gzip", None), packed + b"tail") == b"abc"
    assert unpack(Inflater("x-gzip", 3), *[bytes([byte]) for byte in packed]) == b"abc"
    assert unpack(Inflater("gzip", 3)) == b""


def test_the_limit_holds_for_what_is_unpacked() -> None:
    with pytest.raises(ResponseTooLargeError):
        unpack(Inflater("gzip", 2), gzip.compress(b"abc"))


def test_a_large_body_can_be_shown() -> None:
    exchange: Any = SimpleNamespace()
    upload: Any = payload(b"x" * 100_000, exchange, None)
    assert exchange.uploading
    assert upload.size == 100_000
    assert len(upload.decode()) == 100_000
    assert payload(b"x", exchange, None) == b"x"


def test_what_is_not_of_the_network_stays_what_it_is() -> None:
    error = ZeroDivisionError()
    assert translated(error, sent=False, status=None) is error
    bad = aiohttp.InvalidURL("x")
    assert translated(bad, sent=False, status=None) is bad


def test_a_broken_socket_is_judged_by_what_was_sent_and_came() -> None:
    error = aiohttp.ClientOSError(104, "Connection reset by peer")
    assert type(translated(error, sent=False, status=None)) is ConnectError
    assert type(translated(error, sent=True, status=None)) is AmbiguousSendError
    made = translated(error, sent=True, status=201)
    assert type(made) is TruncatedResponseError
    assert made.status_code == 201


@pytest.mark.parametrize("sent", [False, True])
def test_an_error_knows_whether_its_request_was_sent(sent: bool) -> None:
    made = translated(TimeoutError(), sent=sent, status=None)
    assert type(made) is DeadlineExceededError
    assert made.sent is sent


@pytest.mark.parametrize(
    ("error", "refused"),
    [
        (aiohttp.ClientConnectionResetError("Cannot write to closing transport"), True),
        (aiohttp.ClientConnectionResetError("Connection lost"), False),
        (OSError("Cannot write to closing transport"), False),
    ],
)
def test_only_a_write_that_aiohttp_refuses_was_not_begun(error: OSError, refused: bool) -> None:
    assert is_refused_write(error) is refused
    wrapped = aiohttp.ClientOSError(*error.args)
    wrapped.__cause__ = error
    assert is_refused_write(wrapped) is refused


def test_an_error_has_the_words_of_the_network_where_there_are_any() -> None:
    broken, silent = (
        translated(OSError(*words), sent=True, status=None) for words in (("no route",), ())
    )
    assert str(broken) == "the connection broke before a response: no route"
    assert str(silent) == "the connection broke before a response"
    late = translated(DeadlineExceededError("late"), sent=True, status=200)
    assert isinstance(late, DeadlineExceededError)
    assert late.status_code == 200


def test_frames_are_dropped_of_an_error_and_of_all_that_led_to_it() -> None:
    def chained() -> None:
        try:
            raise LookupError
        except LookupError:
            try:
                raise KeyError
            except KeyError as error:
                raise OSError from error

    with pytest.raises(OSError) as caught:
        chained()
    error: BaseException | None = caught.value
    drop_frames(error)
    seen = []
    while error is not None:
        seen.append(type(error))
        assert error.__traceback__ is None
        error = error.__cause__ or error.__context__
    assert seen == [OSError, KeyError, LookupError]


def test_an_error_of_a_response_does_not_show_the_headers_of_its_request() -> None:
    url = URL("https://user:s3cret@a.example/x")
    headers = CIMultiDictProxy(CIMultiDict({"Authorization": "Bearer s3cret"}))
    info = aiohttp.RequestInfo(url, "GET", headers, url)
    error = aiohttp.ClientResponseError(info, (), status=400, message="bad")
    ours = translated(error, sent=True, status=None)
    assert "s3cret" not in repr(error) + repr(error.args) + str(ours)
    assert error.args == (error.request_info, ())
    assert "400, message='bad'" in str(ours)


def test_another_fingerprint_is_a_tls_error() -> None:
    error = aiohttp.ServerFingerprintMismatch(b"a", b"b", "host", 443)
    made = translated(error, sent=False, status=None)
    assert isinstance(made, TLSError)
    assert not made.sent


async def test_a_slot_that_was_given_to_a_call_that_ends_is_free_again() -> None:
    slots = pool(1)
    assert slots.try_acquire()
    waiting = asyncio.create_task(slots.acquire(Timeout()))
    await asyncio.sleep(0)
    slots.release()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert slots.try_acquire()


async def test_a_request_in_progress_is_not_copied() -> None:
    with pytest.raises(TypeError, match="a request in progress cannot be copied"):
        copy.deepcopy(Exchange(pool(1), None, None, None))


async def test_a_call_that_is_cancelled_while_its_limit_passes_is_cancelled() -> None:
    exchange = Exchange(pool(1), None, None, None)
    task = asyncio.current_task()
    assert task is not None
    exchange.expire()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await asyncio.sleep(0)
    assert exchange.translated(caught.value) is caught.value
    task.uncancel()


async def test_only_a_cancellation_by_the_caller_is_one() -> None:
    exchange = Exchange(pool(1), None, None, None)
    task = asyncio.current_task()
    assert task is not None
    cancelled = [exchange.cancelled]
    task.cancel()
    cancelled.append(exchange.cancelled)
    exchange.expire()
    cancelled.append(exchange.cancelled)
    assert cancelled == [False, True, False]
    with pytest.raises(asyncio.CancelledError):
        await asyncio.sleep(0)
    while task.uncancel():
        pass


class OtherLoop:
    """An event loop in whose turn another thread changes the pools of a transport."""

    def __init__(self, meanwhile: Callable[[Any], object], *, closed: bool) -> None:
        self.meanwhile = meanwhile
        self.closed = closed

    def is_closed(self) -> bool:
        self.meanwhile(self)
        return self.closed


async def test_event_loops_that_begin_or_end_at_the_same_time_share_a_transport() -> None:
    transport = AiohttpTransport()
    others = [
        OtherLoop(lambda _: pools.setdefault(OtherLoop(bool, closed=False)), closed=False),
        OtherLoop(lambda loop: pools.pop(loop, None), closed=True),
    ]
    pools: dict[Any, Any] = cast("Any", transport._pools)
    pools.update(dict.fromkeys(others))
    own = transport._pool()
    assert others[1] not in pools
    pools.clear()
    pools[asyncio.get_running_loop()] = own
    await transport.aclose()


class Timers:
    """An event loop as a `DeadlineTimer` uses it: the moments it was set to, and those cancelled."""

    def __init__(self) -> None:
        self.moment = 0.0
        self.set: list[float] = []
        self.cancelled: list[float] = []

    def time(self) -> float:
        return self.moment

    def call_at(self, when: float, fire: Callable[[], None]) -> SimpleNamespace:
        self.set.append(when)
        self.fire = fire
        return SimpleNamespace(cancel=lambda: self.cancelled.append(when))


class Limited:
    def __init__(self, ends_at: float, expired: list[float]) -> None:
        self.ends_at, self.expired = ends_at, expired

    def expire(self) -> None:
        self.expired.append(self.ends_at)


def test_all_deadlines_are_kept_by_one_timer_that_is_set_to_the_earliest() -> None:
    loop, expired = Timers(), list[float]()
    timer = DeadlineTimer(cast("asyncio.AbstractEventLoop", loop))
    items = [Limited(when, expired) for when in (5.0, 3.0, 4.0, 3.0, 9.0)]
    for item in items:
        timer.add(item)
    assert (loop.set, loop.cancelled) == ([5.0, 3.0], [5.0])
    loop.moment = 3.0
    loop.fire()
    assert expired == [3.0, 3.0]
    assert loop.set == [5.0, 3.0, 4.0]
    timer.discard(items[2])
    loop.moment = 4.0
    loop.fire()
    assert expired == [3.0, 3.0]
    assert loop.set[3:] == [5.0]
    loop.moment = 10.0
    loop.fire()
    assert sorted(expired) == [3.0, 3.0, 5.0, 9.0]
    assert loop.set[4:] == []  # nothing is left to limit
    timer.add(Limited(12.0, expired))
    timer.close()
    assert (loop.set[4:], loop.cancelled[-1]) == ([12.0], 12.0)


async def test_a_closed_session_is_let_go_of_too() -> None:
    session = aiohttp.ClientSession()
    await session.close()
    _abandon(session)
    assert session.closed


PLAIN = {"Authorization": "Bearer KEY", "X-Name": "Ünïcode"}


def of(name: str, value: str) -> CIMultiDictProxy[str]:
    return CIMultiDictProxy(CIMultiDict({**PLAIN, name: value}))


def shared_and_own(own: Mapping[str, str]) -> RequestHeaders:
    return RequestHeaders(CIMultiDictProxy(CIMultiDict(PLAIN)), own)


@pytest.mark.parametrize(
    ("method", "headers", "body", "plain"),
    [
        ("GET", PLAIN, None, True),
        ("POST", PLAIN, b"x" * 65536, True),
        ("POST", PLAIN, b"x" * 65537, False),
        ("POST", PLAIN, UploadBody([b"x"], None), False),
        ("GET", {**PLAIN, "EXPECT": "100-continue"}, None, False),
        ("GET", {**PLAIN, "host": "example.com"}, None, False),
        ("POST", {**PLAIN, "Transfer-Encoding": "chunked"}, b"x", False),
        ("POST", {**PLAIN, "Content-Length": "5"}, b"x", False),
        ("GET", {**PLAIN, "X": "1\r\n\r\nGET /other HTTP/1.1"}, None, False),
        ("GET", {**PLAIN, "X": "\0"}, None, False),
        ("GET", {**PLAIN, "X: 1\r\nY": "2"}, None, False),
        ("GET", {**PLAIN, "X\nY": "2"}, None, False),
        ("GET /x HTTP/1.1\r\n", PLAIN, None, False),
        ("GET", {}, None, True),
        ("GET", CIMultiDictProxy(CIMultiDict(PLAIN)), None, True),
        ("POST", shared_and_own({"Idempotency-Key": "k"}), b"x", True),
        ("POST", shared_and_own({"Expect": "100-continue"}), b"x", False),
        ("POST", shared_and_own({"X": "1\r\nY: 2"}), b"x", False),
        ("POST", RequestHeaders(of("host", "example.com"), {}), b"x", False),
    ],
)
def test_what_is_written_without_aiohttps_request(
    method: str, headers: Mapping[str, str], body: Any, plain: bool
) -> None:
    connector = SimpleNamespace(lines={}, hosts={})
    request = HttpRequest(method, URL("http://x/y"), headers, body)
    assert (direct.head_of(connector, request) is not None) is plain


class Script:
    """A server of one connection after the other, each answered by fixed bytes."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.received: list[bytes] = []
        self.connections = 0
        self.writers: list[asyncio.StreamWriter] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.append(writer)
        while head := await reader.read(65536):
            self.received.append(head)
            writer.write(self.answers.pop(0))

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        async with await asyncio.start_server(self.serve, "127.0.0.1", 0) as server:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            for writer in self.writers:
                writer.close()
                with suppress(ConnectionError):  # of clients that have reset it
                    await writer.wait_closed()


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    take(request.param, monkeypatch)
    return str(request.param)


@pytest.mark.usefixtures("way")
async def test_every_way_sends_the_same() -> None:
    script = Script(OK, OK, OK, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
    async with script.running() as url:
        transport = AiohttpTransport()
        headers = {"User-Agent": "us", "Accept": "*/*", "Accept-Encoding": "gzip", "X-A": "b"}
        for method, body in (("GET", None), ("POST", b"x"), ("DELETE", None), ("HEAD", None)):
            sent = HttpRequest(method, URL(f"{url}/a%20b?c=d%2F", encoded=True), headers, body)
            answer = await transport.send(sent, timeout=Timeout(5))
            assert answer.body == (b"" if method == "HEAD" else b"ok")
        await transport.aclose()
    heads = [each.partition(b"\r\n\r\n") for each in script.received]
    assert [head.split(b"\r\n")[0] for head, *_ in heads] == [
        f"{method} /a%20b?c=d%2F HTTP/1.1".encode() for method in ("GET", "POST", "DELETE", "HEAD")
    ]
    common = {f"host: {url.removeprefix('http://')}", "user-agent: us", "accept: */*"}
    common |= {"accept-encoding: gzip", "x-a: b"}
    lengths = [set[str](), {"content-length: 1"}, {"content-length: 0"}, set[str]()]
    for (head, _, body), length in zip(heads, lengths, strict=True):
        assert set(head.decode().lower().split("\r\n")[1:]) == common | length
        assert body == (b"x" if length == {"content-length: 1"} else b"")
    assert script.connections == 1


@pytest.mark.usefixtures("way")
async def test_interim_responses_are_passed_over() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    script = Script(interim + b"HTTP/1.1 199 X\r\n\r\n" + OK, OK)
    async with script.running() as url:
        transport = AiohttpTransport()
        for _ in range(2):
            sent = HttpRequest("POST", URL(url), {}, b"{}")
            assert (await transport.send(sent, timeout=Timeout(5))).body == b"ok"
        await transport.aclose()
    assert (len(script.received), script.connections) == (2, 1)


@pytest.mark.usefixtures("way")
async def test_a_connection_that_was_upgraded_is_not_used_again() -> None:
    switched = b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"
    script = Script(switched, OK)
    async with script.running() as url:
        transport = AiohttpTransport()
        sent = HttpRequest("GET", URL(url), {})
        assert (await transport.send(sent, timeout=Timeout(5))).status == 101
        assert (await transport.send(sent, timeout=Timeout(5))).body == b"ok"
        await transport.aclose()
    assert script.connections == 2


@pytest.mark.usefixtures("way")
async def test_whoever_reads_a_stream_that_is_closed_is_told() -> None:
    script = Script(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok")
    async with script.running() as url:
        transport = AiohttpTransport()
        sent = HttpRequest("GET", URL(url), {})
        answer = await transport.send(sent, timeout=Timeout(), stream=True)
        assert answer.stream is not None
        pieces = aiter(answer.stream)
        assert await anext(pieces) == b"ok"
        waiting = asyncio.ensure_future(anext(pieces))
        await asyncio.sleep(0)
        await answer.stream.aclose()
        with pytest.raises(APIConnectionError):
            async with asyncio.timeout(5):
                await waiting
        await transport.aclose()


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
async def test_a_stream_that_ended_or_failed_holds_no_connection(encoding: str) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: {encoding}\r\n\r\n"
    script = Script(head.encode() + b"ok")
    async with script.running() as url:
        transport = AiohttpTransport()
        sent = HttpRequest("GET", URL(url), {})
        answer = await transport.send(sent, timeout=Timeout(5), stream=True)
        assert answer.stream is not None
        assert transport.usage().active == 1
        with suppress(APIConnectionError):
            assert [piece async for piece in answer.stream] == [b"ok"]
        assert transport.usage().active == 0
        await answer.stream.aclose()
        assert transport.usage().active == 0
        await transport.aclose()


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("limit", [1, 2])
async def test_the_length_of_a_response_that_came_at_once_is_limited(limit: int) -> None:
    script = Script(OK)
    async with script.running() as url:
        transport = AiohttpTransport(max_response_size=limit)
        sent = HttpRequest("GET", URL(url), {})
        if limit == 1:
            with pytest.raises(ResponseTooLargeError, match="longer than 1 byte"):
                await transport.send(sent, timeout=Timeout(5))
        else:
            assert (await transport.send(sent, timeout=Timeout(5))).body == b"ok"
        await transport.aclose()


def test_the_lines_of_shared_headers_are_made_once_and_hidden() -> None:
    connector = SimpleNamespace(lines={}, hosts={})
    shared = CIMultiDictProxy(CIMultiDict(PLAIN))
    first, again = (
        direct.head_of(connector, HttpRequest("GET", URL("http://x/y"), shared)) for _ in "12"
    )
    keyed = RequestHeaders(shared, {"Idempotency-Key": "k"})
    with_own = direct.head_of(connector, HttpRequest("GET", URL("http://x/y"), keyed))
    lines = "Authorization: Bearer KEY\r\nX-Name: Ünïcode\r\n"
    assert with_own == f"GET /y HTTP/1.1\r\nHost: x\r\n{lines}Idempotency-Key: k\r\n\r\n"
    assert "KEY" not in repr(with_own)
    assert first == again == f"GET /y HTTP/1.1\r\nHost: x\r\n{lines}\r\n"
    assert list(connector.lines.values()) == [(shared, lines)]
    assert "KEY" not in repr(first)


async def test_a_connection_that_closed_meanwhile_is_not_written_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between its choice and the request there is no step of the loop in which it could close."""
    get = Connector._get

    async def closing(connector: Connector, key: Any, traces: Any) -> Any:
        if connection := await get(connector, key, traces):
            connection.transport.close()
        return connection

    script = Script(OK)
    async with script.running() as url:
        transport = AiohttpTransport()
        sent = HttpRequest("POST", URL(url), {}, b"{}")
        await transport.send(sent, timeout=Timeout(5))
        monkeypatch.setattr(Connector, "_get", closing)
        with pytest.raises(ConnectError) as caught:
            await transport.send(sent, timeout=Timeout(5))
        assert caught.value.sent is False
        await transport.aclose()
    assert len(script.received) == 1


async def test_another_shape_of_aiohttp_is_noticed(
    server: TestServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert direct._changed() is None
    shapes = {
        "read": (aiohttp.StreamReader, {"timeout"}),
        "gone": (aiohttp.ClientRequest, set[str]()),
    }
    for name, (owner, parameters) in shapes.items():
        monkeypatch.setattr(direct, "_SHAPES", {name: (owner, parameters)})
        monkeypatch.setattr(direct, "_CHANGED", direct._changed())
        assert f"{owner.__name__}.{name}" == direct._CHANGED
    caplog.set_level("INFO", "telnyx_async.transport")
    transport = AiohttpTransport()
    assert (await transport.send(request(server), timeout=Timeout())).body == b"0"
    await transport.aclose()
    assert "has another ClientRequest.gone" in caplog.text
