"""Requests off the wire, answers onto it, and faults in between."""

from __future__ import annotations

import asyncio
import socket
import struct

from aiohttp import web

from telnyx_async._validation import Problem, Received, Refusal
from telnyx_async.emulator._service import Answer
from telnyx_async.emulator._wire.faults import Fault

__all__ = ["LARGEST_BODY", "failure", "receive", "reset", "respond", "respond_badly"]

LARGEST_BODY = 64 * 2**20
"""In bytes."""


async def receive(request: web.BaseRequest) -> Received:
    """Raises `Refusal` (413) for a body that is too large."""
    return Received(
        method=request.method,
        raw_path=request.rel_url.raw_path,
        raw_query=request.rel_url.raw_query_string,
        headers={name.lower(): value for name, value in request.headers.items()},
        body=await _body(request) if request.body_exists else b"",
    )


async def _body(request: web.BaseRequest) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise Refusal(413, [Problem(f"A body may have at most {LARGEST_BODY:,} bytes.")])
    return bytes(body)


def respond(answer: Answer) -> web.Response:
    return web.Response(
        status=answer.status,
        body=answer.body,
        headers=answer.headers,
        content_type=answer.content_type,
    )


def failure(fault: Fault) -> Refusal:
    """What the service says when a fault has a status."""
    status = fault.status or 500
    code = "10011" if status == 429 else "10007"
    headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
    return Refusal(status, [Problem("This is a fault on demand.", code=code)], headers)


def reset(request: web.BaseRequest) -> web.StreamResponse:
    """Cut the connection, not politely: the peer sees a reset, not an end."""
    transport = request.transport
    if transport is not None:
        connection: socket.socket = transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()


async def respond_badly(
    request: web.BaseRequest, answer: Answer, fault: Fault
) -> web.StreamResponse:
    """An answer that comes byte by byte, or that stops in the middle."""
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    response.content_type = answer.content_type or "application/json"
    response.content_length = len(answer.body)
    await response.prepare(request)
    sent = answer.body if fault.truncate is None else answer.body[: fault.truncate]
    if fault.drip is None:
        await response.write(sent)
    else:
        for index in range(len(sent)):
            await response.write(sent[index : index + 1])
            await asyncio.sleep(fault.drip)
    if fault.truncate is not None:
        return reset(request)
    await response.write_eof()
    return response
