"""The faults, a line each: what the server does, what is called, and what must come of it.

`rows` are the numbers of the design's table of faults. `hits` are counted at the server.
"""

from __future__ import annotations

import gzip
import re
import sys
import zlib
from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from telnyx_async import (
    AmbiguousSendError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    ConflictError,
    DeadlineExceededError,
    IdempotencyMismatchError,
    InternalServerError,
    ProtocolError,
    RateLimitError,
    ReadTimeoutError,
    RedirectError,
    RequestInProgressError,
    ResponseTooLargeError,
    Timeout,
    TruncatedResponseError,
    WriteTimeoutError,
)

from .calls import Make, Padding, command, fixed, keyed, read, twice, unsafe, unsafe_twice
from .server import (
    JSON,
    Answer,
    bomb,
    chunked,
    close,
    endless,
    hang,
    packed,
    raw,
    reply,
    reset,
    stay,
    then_closed,
)

ROOM = JSON
HEAD = b"HTTP/1.1 200 OK\r\n"
UNTIL_CLOSED = HEAD + b"Content-Type: application/json; charset=utf-8\r\nConnection: close\r\n\r\n"
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
HALF = JSON[:20]
OK = reply()
HTML = b"<html>\n<body>Bad Gateway</body></html>"


@frozen(kw_only=True)
class Case:
    """A fault. `error` None means that the call succeeds; `sent` is the error's."""

    name: str
    rows: tuple[int, ...]
    script: tuple[Answer, ...]
    make: Make
    error: type[APIError] | None = None
    hits: int = 1
    sent: bool = True
    unread: bool = False
    options: Mapping[str, Any] = field(factory=dict)
    says: str = ""
    gives: str | None = None
    facts: Mapping[str, object] = field(factory=dict)
    waits: Callable[[list[float]], bool] = lambda _: True

    @property
    def takes_time(self) -> bool:
        """Whether a time limit ends the call, which passes in real time."""
        return isinstance(self.options.get("timeout"), Timeout)


def case(
    rows: int | tuple[int, ...],
    name: str,
    script: Answer | tuple[Answer, ...],
    make: Make,
    error: type[APIError] | None = None,
    **more: Any,
) -> Case:
    return Case(
        name=name,
        rows=rows if isinstance(rows, tuple) else (rows,),
        script=script if isinstance(script, tuple) else (script,),
        make=make,
        error=error,
        **more,
    )


def problem(status: int, code: str, *headers: str) -> Answer:
    body = b'{"errors": [{"code": "%s", "title": "No", "detail": "Not so"}]}' % code.encode()
    return reply(status, body, *headers)


def within(low: float, high: float) -> Callable[[list[float]], bool]:
    """There was one wait, and it was as long."""
    return lambda waits: len(waits) >= 1 and low <= sum(waits) <= high


QUICK = {"timeout": Timeout(total=30, read=0.05)}
BIG = Padding(b"x" * 12_000_000)
SMUGGLED = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}" * 2


def upload(client: Any) -> Any:
    return client.post("/x", body=BIG)


def wrong(client: Any) -> Any:
    return client.rooms.retrieve("../balance")


LOST = [
    case(9, "reset before an answer", reset, unsafe, AmbiguousSendError),
    case(10, "closed before an answer", close, unsafe, AmbiguousSendError),
    case((9, 11), "reset, reading", (reset, OK), read, hits=2),
    case((10, 11), "closed, reading", (close, OK), read, hits=2),
    case(11, "reset, reading, for ever", reset, read, AmbiguousSendError, hits=3),
    case(9, "reset, with a key", reset, keyed, AmbiguousSendError, hits=3),
    case(10, "closed, with a key", close, keyed, AmbiguousSendError, hits=3),
    case(9, "reset, with a command id", (reset, OK), command, hits=2),
    case(9, "reset, at a fixed address", (reset, OK), fixed, hits=2),
    case(12, "idle connection gone, reading", (OK, close, OK), twice, hits=3),
    case(12, "closed after the answer, reading", then_closed(OK), twice, hits=2),
    case(12, "closed after the answer", then_closed(OK), unsafe_twice, hits=2),
    case(12, "a short keep-alive", reply(200, ROOM, "Keep-Alive: timeout=1"), unsafe_twice, hits=2),
    case(13, "cut after 201", raw(b"HTTP/1.1 201 Created\r\nContent-Length: 44\r\n\r\n" + HALF,
         then=reset), unsafe, TruncatedResponseError, facts={"status_code": 201}),
    case(14, "shorter than said", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 44\r\n\r\n" + HALF),
         unsafe, TruncatedResponseError, facts={"status_code": 200}),
    case(14, "shorter than said, reading",
         (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 44\r\n\r\n" + HALF), OK), read, hits=2),
    case(16, "chunks cut off", raw(chunked(HALF, end=False)), unsafe, TruncatedResponseError),
    case(17, "no length, and cut", raw(UNTIL_CLOSED + HALF), unsafe, TruncatedResponseError,
         facts={"status_code": 200}),
    case(17, "no length, and cut, reading", (raw(UNTIL_CLOSED + HALF), OK), read, hits=2),
    case(17, "no length, and whole", raw(UNTIL_CLOSED + ROOM), unsafe, gives="1"),
    case(17, "no length, and another type", raw(b"HTTP/1.1 200 OK\r\n\r\n" + HALF), read,
         APIResponseValidationError),
]  # fmt: skip

PACKED = [
    case(18, "gzip", packed(gzip.compress(ROOM)), unsafe),
    case(18, "gzip in two members", packed(gzip.compress(ROOM[:9]) + gzip.compress(ROOM[9:])),
         unsafe),
    case(18, "deflate", packed(zlib.compress(ROOM), label="deflate"), unsafe),
    case(18, "deflate, raw", packed(zlib.compress(ROOM)[2:-4], label="deflate"), unsafe),
    case(18, "gzip cut", packed(gzip.compress(ROOM)[:-12]), unsafe, TruncatedResponseError,
         facts={"status_code": 200}),
    case(18, "gzip without its checksum", packed(gzip.compress(ROOM)[:-8]), unsafe,
         TruncatedResponseError),
    case(19, "gzip that is none", packed(ROOM), unsafe, ProtocolError, says="record_type"),
    case(19, "unknown encoding", packed(ROOM, label="br"), unsafe, ProtocolError, says="'br'"),
    case(20, "bomb", packed(bomb(20)), unsafe, ResponseTooLargeError, says="200 times"),
    case(20, "larger than allowed", packed(gzip.compress(ROOM * 9)), unsafe,
         ResponseTooLargeError, options={"max_response_size": 100}),
    case(21, "too long, as said", reply(200, b" " * 101), read, ResponseTooLargeError,
         options={"max_response_size": 100}),
    case(21, "endless", endless(chunked(end=False), b"40\r\n" + b" " * 64 + b"\r\n"), read,
         ResponseTooLargeError, options={"max_response_size": 10_000}),
]  # fmt: skip

HTTP = [
    case(22, "long header", reply(200, ROOM, "X-Long: " + "x" * 10_000), unsafe, ProtocolError),
    case(22, "many headers", reply(200, ROOM, *[f"X-{i}: 1" for i in range(1000)]), unsafe,
         ProtocolError),
    case(22, "a header without end", endless(HEAD + b"X-A: ", b"x" * 65536), unsafe, ProtocolError),
    case(22, "headers without end", endless(HEAD, b"X-A: b\r\n" * 4096), unsafe, ProtocolError),
    case(22, "trailers without end", endless(chunked(b"{}", end=False) + b"0\r\n"
         + b"X-A: b\r\n" * 4096, b"X-A: b\r\n" * 4096), unsafe, ProtocolError),
    case(22, "a chunk's extension without end", endless(chunked(end=False) + b"2;", b"x" * 65536),
         unsafe, DeadlineExceededError, options={"timeout": Timeout(total=0.2)}),
    case(23, "half a head, and closed", raw(HEAD + b"Content-Ty"), unsafe, AmbiguousSendError,
         says="Server disconnected"),
    case(23, "half a head, and reset", raw(HEAD + b"Content-Ty", then=reset), unsafe,
         AmbiguousSendError),
    case(23, "two lengths", raw(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}"),
         unsafe, ProtocolError),
    case(23, "a length and chunks", raw(HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked"
         b"\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), unsafe, ProtocolError),
    case(23, "a length of 5,000 digits", reply(200, ROOM, "Content-Length: " + "9" * 5000), unsafe,
         ProtocolError),
    case(23, "garbage", raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), unsafe, ProtocolError),
    case(23, "TLS bytes", raw(b"\x15\x03\x01\x00\x02\x02\x50\r\n\r\n"), unsafe, ProtocolError),
    case(23, "NUL in a header", raw(b"HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 2\r\n\r\n{}"),
         unsafe, ProtocolError),
    case(24, "silent", hang, unsafe, ReadTimeoutError, options=QUICK),
    case(24, "silent, reading", hang, read, ReadTimeoutError, hits=3, options=QUICK),
    case(24, "silent, with a key", hang, keyed, ReadTimeoutError, hits=3, options=QUICK),
    case(25, "dripping", endless(chunked(end=False), b"1\r\n \r\n", every=0.01), read,
         DeadlineExceededError, options={"timeout": Timeout(total=0.2, read=5)}),
    case(27, "upload not taken", hang, upload, WriteTimeoutError, unread=True, options=QUICK),
    case(29, "early hints", raw(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n"
         b"Link: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", then=stay), unsafe),
    case(29, "hints, and reset", raw(HINTS, then=reset), unsafe, AmbiguousSendError),
    case(29, "hints, and reset, with a key", raw(HINTS, then=reset), keyed, AmbiguousSendError,
         hits=3),
    case(29, "a go-ahead, and closed", raw(b"HTTP/1.1 100 Continue\r\n\r\n"), unsafe,
         AmbiguousSendError),
    case(29, "hints for ever", endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", every=0.01), read,
         DeadlineExceededError, options={"timeout": Timeout(total=0.2)}),
    # aiohttp refuses the answer for what follows it; the rest never reaches another request.
    case((15, 30), "204 with a body", raw(b"HTTP/1.1 204 No Content\r\n\r\n{}", then=stay), fixed,
         ProtocolError, hits=3),
    case(15, "bytes after the body", (raw(SMUGGLED, then=stay), OK), twice, hits=2, gives="1"),
    case(31, "a proxy's page", reply(502, HTML, "X-Request-Id: r-1", kind="text/html"), unsafe,
         InternalServerError, says="text/html: <html> <body>Bad Gateway",
         facts={"status_code": 502, "request_id": "r-1"}),
    case(31, "a proxy's page, reading", (reply(503, HTML, kind="text/html"), OK), read, hits=2),
    case(31, "500, with a key", reply(500), keyed, InternalServerError, hits=3),
    case(31, "501 will stay", reply(501), read, InternalServerError),
    case(32, "200 with a page", reply(200, HTML, kind="text/html"), read,
         APIResponseValidationError, says="text/html"),
    case(32, "200 with nothing", reply(200, b""), read, APIResponseValidationError),
    case(49, "deep", reply(200, b"[" * 200_000), read, APIResponseValidationError),
    case(50, "no number", reply(200, b'{"data": {"id": NaN}}'), read, APIResponseValidationError),
    case(51, "no UTF-8", reply(200, b'{"data": {"id": "\xff"}}'), read,
         APIResponseValidationError),
]  # fmt: skip


def told(*headers: str) -> tuple[Answer, ...]:
    return (problem(429, "10011", *headers), OK)


SECONDS = "Retry-After: 7"
NOON = "Date: Sat, 21 Nov 2026 12:00:00 GMT"
LATE = {"hits": 1, "options": {"timeout": 5}, "facts": {"retry_after": 7.0}}
BACKOFF = within(0.0, 3.0)

WAITS = [
    case(33, "seconds", told(SECONDS), unsafe, hits=2, waits=within(7, 9)),
    case(33, "a fraction", told("Retry-After: 1.5"), unsafe, hits=2, waits=within(1.5, 3)),
    case(33, "at once", told("Retry-After: 0"), unsafe, hits=2, waits=within(0.01, 3)),
    case(33, "milliseconds", told("retry-after-ms: 2500"), unsafe, hits=2, waits=within(2.5, 4)),
    case(33, "longer than a minute", told("Retry-After: 200"), unsafe, hits=2,
         waits=within(200, 210)),
    case(33, "longer than the call may take", told(SECONDS), unsafe, RateLimitError, **LATE),
    case(33, "also after 503", (reply(503, ROOM, SECONDS), OK), read, hits=2, waits=within(7, 9)),
    case(34, "a date", told("Retry-After: Sat, 21 Nov 2026 12:00:07 GMT", NOON), unsafe, hits=2,
         waits=within(7, 9)),
    case(34, "a date that was", told("Retry-After: Sat, 21 Nov 2026 11:00:00 GMT", NOON), unsafe,
         hits=2, waits=within(0.01, 3)),
    case(34, "an epoch", told("x-ratelimit-reset: 1795262407", "Date: Sat, 21 Nov 2026 12:00:00 "
         "GMT"), unsafe, hits=2, waits=lambda waits: True),
    *(
        case(35, f"absurd: {value[:20]}", told(f"Retry-After: {value}"), unsafe, hits=2,
             waits=BACKOFF)
        for value in ("-1", "1e12", "nan", "inf", "soon", "9" * 5000, "7\r\nRetry-After: 900", "")
    ),
    case(39, "at work", (problem(409, "10036"), OK), keyed, hits=2),
    case(39, "at work, for ever", problem(409, "10036"), keyed, RequestInProgressError, hits=3),
    case(39, "another conflict", problem(409, "10007"), keyed, ConflictError),
    case(39, "at work, says nobody who was asked", problem(409, "10036"), unsafe,
         RequestInProgressError),
    case(40, "key of another body", problem(422, "10027"), keyed, IdempotencyMismatchError),
    case(33, "must not", reply(503, ROOM, "x-should-retry: false"), read, InternalServerError),
    case(33, "should", (reply(400, ROOM, "x-should-retry: true"), OK), read, hits=2),
    case(31, "should, but may not", reply(500, ROOM, "x-should-retry: true"), unsafe,
         InternalServerError),
]  # fmt: skip

NONSENSE = [
    case(35, f"nonsense in {header.partition(':')[0]}", reply(200, ROOM, header), read, gives="1")
    for header in (
        "Connection: \x0b, close, keep-alive",
        "Content-Language: \xff",
        "Date: never",
        "Idempotent-Replayed: \xff",
        "Keep-Alive: timeout=nan",
        "Location: http://[::",
        "Retry-After: \xb2",
        "Set-Cookie: \x01;;==; Max-Age=x",
        "x-ratelimit-limit: nan",
        "x-ratelimit-remaining: -1",
        "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: -5\r\nx-ratelimit-limit: 0",
        "x-ratelimit-remaining: 9e99",
        "x-request-id: \x7f\xff",
        "x-should-retry: maybe",
    )
    # aiohttp's parser is strict in Python's development mode.
    if not (sys.flags.dev_mode and re.search(r"[\x00-\x1f\x7f](?<![\r\n])", header))
] + [
    case(35, f"nonsense in Content-Type: {kind!r}", reply(200, ROOM, kind=kind), read, gives="1")
    for kind in ("application/json; charset=klingon", "\xff;;==", "json")
]  # fmt: skip

ELSEWHERE = "http://169.254.169.254/latest"
REDIRECTS = [
    *(
        case((42, 43, 44), f"{status}", reply(status, b"", f"Location: {ELSEWHERE}"), make,
             RedirectError, facts={"status_code": status, "location": ELSEWHERE}, says=ELSEWHERE)
        for status in (301, 302, 303, 307, 308)
        for make in (read, unsafe)
    ),
]  # fmt: skip

TABLE = [*LOST, *PACKED, *HTTP, *WAITS, *NONSENSE, *REDIRECTS]

__all__ = ["TABLE", "APIConnectionError", "Case"]
