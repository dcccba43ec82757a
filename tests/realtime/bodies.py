"""Responses made by hand, and clients that receive them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from telnyx_async import (
    AsyncTelnyx,
    HttpRequest,
    HttpResponse,
)

HELLO: Any = [{"role": "user", "content": "Good day"}]


class Body:
    """A response body; an exception among its pieces breaks it off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.read = 0
        self.closed = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.read += 1
            yield piece

    async def aclose(self) -> None:
        self.closed += 1


class Transport:
    """Answers every request with a stream."""

    def __init__(self, body: Body, content_type: str = "text/event-stream; charset=utf-8") -> None:
        self.body = body
        self.headers = {"content-type": content_type, "x-request-id": "id"}
        self.requests: list[HttpRequest] = []

    async def send(self, request: HttpRequest, **options: Any) -> HttpResponse:
        self.requests.append(request)
        return HttpResponse(200, self.headers, stream=self.body)

    async def aclose(self) -> None: ...


def events(*data: Any, name: bool = False) -> bytes:
    lines = [
        (f"event: {each['type']}\n" if name else "")
        + f"data: {each if isinstance(each, str) else json.dumps(each)}\n\n"
        for each in data
    ]
    return "".join(lines).encode()


def client_of(*pieces: Any, **options: Any) -> tuple[AsyncTelnyx, Transport]:
    transport = Transport(Body(*pieces), **options)
    return AsyncTelnyx(api_key="KEY", transport=transport), transport


def chunk(delta: Any = None, *, index: int = 0, finish: str | None = None, **more: Any) -> Any:
    choices = [{"index": index, "delta": delta or {}, "finish_reason": finish}]
    return {"id": "c", "object": "chat.completion.chunk", "choices": choices} | more
