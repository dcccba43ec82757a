"""Which operations of the API are WebSockets, and how one begins and ends."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol

from aiohttp import web
from attrs import evolve

from telnyx_async._validation import Request
from telnyx_async.emulator._realtime.session import (
    MAX_FRAME,
    SocketClosed,
    SocketFaults,
    SocketSession,
)

__all__ = ["SocketService", "is_handshake", "serve_websocket"]


class SocketService(Protocol):
    """What is behind the WebSockets of an operation."""

    faults: SocketFaults
    sessions: list[SocketSession]

    def check(self, query: dict[str, Any]) -> None:
        """Raise `ErrorResponse` where the handshake has to be refused."""
        ...

    async def serve(self, session: SocketSession) -> None:
        """Answer the frames of a session."""
        ...


def is_handshake(request: Request) -> bool:
    """Return whether a request asks for a WebSocket (RFC 6455, 4.2.1)."""
    return request.headers.get("upgrade", "").lower() == "websocket"


async def serve_websocket(
    request: web.BaseRequest, service: SocketService, query: dict[str, Any]
) -> web.StreamResponse:
    """Accept a WebSocket whose handshake is valid, and serve it until it ends."""
    socket = web.WebSocketResponse(max_msg_size=MAX_FRAME, compress=False, timeout=1.0)
    await socket.prepare(request)
    session = SocketSession(query, _faults(service), request, socket)
    service.sessions.append(session)
    with suppress(SocketClosed):
        await service.serve(session)
    return socket


def _faults(service: SocketService) -> SocketFaults:
    """Return the faults of another session."""
    faults = service.faults
    if faults.times is None:
        return faults
    if faults.times == 0:
        return SocketFaults(typed=faults.typed)
    faults.times -= 1
    return evolve(faults)
