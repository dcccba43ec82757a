"""HTTP messages on the connection: requests, and responses whole or damaged by a fault."""

from __future__ import annotations

import asyncio
import socket
import struct

from aiohttp import web

from telnyx_async._validation import ErrorResponse, Problem, Request
from telnyx_async.emulator._http.faults import Fault
from telnyx_async.emulator._rest.responses import Response

__all__ = [
    "MAX_BODY",
    "error_for_fault",
    "read_request",
    "reset_connection",
    "to_aiohttp",
    "write_damaged",
]

MAX_BODY = 64 * 2**20
"""The size limit of a request body, in bytes."""


async def read_request(request: web.BaseRequest) -> Request:
    """Read a request with its body. Raises `ErrorResponse` (413) if the body is too large."""
    return Request(
        method=request.method,
        raw_path=request.rel_url.raw_path,
        raw_query=request.rel_url.raw_query_string,
        headers={name.lower(): value for name, value in request.headers.items()},
        body=await _read_body(request) if request.body_exists else b"",
    )


async def _read_body(request: web.BaseRequest) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > MAX_BODY:
            detail = f"A body may have at most {MAX_BODY:,} bytes."
            raise ErrorResponse(413, [Problem(detail)])
    return bytes(body)


def to_aiohttp(response: Response) -> web.Response:
    return web.Response(
        status=response.status,
        body=response.body,
        headers=response.headers,
        content_type=response.content_type,
    )


def error_for_fault(fault: Fault) -> ErrorResponse:
    """Return the error response of a fault with a `status`."""
    status = fault.status or 500
    code = "10011" if status == 429 else "10007"
    headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
    return ErrorResponse(status, [Problem("Injected fault.", code=code)], headers)


def reset_connection(request: web.BaseRequest) -> web.StreamResponse:
    """Reset the connection: with a linger time of 0, closing it sends RST instead of FIN."""
    transport = request.transport
    if transport is not None:
        connection: socket.socket = transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()


async def write_damaged(
    request: web.BaseRequest, response: Response, fault: Fault
) -> web.StreamResponse:
    """Write a response byte by byte (`drip`), or up to the byte at which it ends (`truncate`)."""
    stream = web.StreamResponse(status=response.status, headers=response.headers)
    stream.content_type = response.content_type or "application/json"
    stream.content_length = len(response.body)
    await stream.prepare(request)
    sent = response.body if fault.truncate is None else response.body[: fault.truncate]
    if fault.drip is None:
        await stream.write(sent)
    else:
        for index in range(len(sent)):
            await stream.write(sent[index : index + 1])
            await asyncio.sleep(fault.drip)
    if fault.truncate is not None:
        return reset_connection(request)
    await stream.write_eof()
    return stream
