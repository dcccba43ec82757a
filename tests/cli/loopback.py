"""A transport that hands requests to the emulator's service, without a network."""

from __future__ import annotations

from collections.abc import AsyncIterator

from attrs import frozen

from telnyx_async import HttpRequest, HttpResponse, Timeout
from telnyx_async._validation import Request
from telnyx_async.emulator._service import Service


@frozen
class Content:
    """A response body that is read as it arrives, in one piece."""

    content: bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content

    async def aclose(self) -> None:
        pass


@frozen
class Loopback:
    """Sends requests to a service in this process."""

    service: Service

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        body = request.body
        if body is not None and not isinstance(body, bytes):
            body = b"".join([chunk async for chunk in body])
        received = Request(
            method=request.method,
            raw_path=request.url.raw_path,
            raw_query=request.url.raw_query_string,
            headers={name.lower(): text for name, text in request.headers.items()},
            body=body or b"",
        )
        response = self.service.respond(received)
        headers = {**response.headers, "Content-Type": response.content_type or ""}
        if stream and response.status < 300:
            return HttpResponse(response.status, headers, stream=Content(response.body))
        return HttpResponse(response.status, headers, response.body)

    async def aclose(self) -> None:
        pass
