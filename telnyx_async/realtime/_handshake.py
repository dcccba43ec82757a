"""The handshake of a WebSocket: authenticated, rate limited and retried like any other GET."""

from __future__ import annotations

import logging
from math import inf
from typing import Protocol, cast

from telnyx_async._errors import (
    APIError,
    AuthenticationError,
    TelnyxError,
    from_response,
)
from telnyx_async._http import HttpRequest
from telnyx_async._operation import Call
from telnyx_async._options import Timeout, to_timeout
from telnyx_async._pipeline import Pipeline
from telnyx_async._retries import Failure
from telnyx_async._transport.websocket import HandshakeRefused, SocketSettings, WebSocket

__all__ = ["log", "open_socket"]

log = logging.getLogger("telnyx_async.realtime")


class _Opener(Protocol):
    async def open_websocket(
        self, request: HttpRequest, *, timeout: Timeout, settings: SocketSettings
    ) -> WebSocket: ...


async def open_socket(
    client: Pipeline, call: Call, settings: SocketSettings, max_retries: int | None = None
) -> WebSocket:
    """Open the WebSocket of an operation. Nothing is spoken or billed before it is open.

    A handshake that failed is tried again up to `max_retries` times, by default the client's.

    Raises:
        APIStatusError: The service refused the handshake, with its reason: a voice that does not
            exist, a format that the engine does not take, a wrong key.
        APIConnectionError: There was no response.
    """
    limit = client.config.max_retries if max_retries is None else max_retries
    renewed, attempt = False, 0
    while True:
        request, began = await client.authenticated(call), client.clock.now()
        attempt += 1
        try:
            return await _handshake(client, call, request, settings)
        except APIError as error:
            error.operation, error.attempts = str(call.operation), attempt
            error.safe_to_retry = True
            if not renewed and _is_outdated(client, request, error, began):
                renewed = True
                continue
            failure = Failure(error=error, operation=call.operation, attempt=attempt)
            wait = client.policy(failure) if attempt <= limit else None
            if wait is None:
                raise
            await client.observer.retry(call.operation, attempt, error, wait)
        await client.clock.sleep(wait)


def _is_outdated(client: Pipeline, request: HttpRequest, error: APIError, began: float) -> bool:
    """Whether the token that was refused may be replaced by a newer one."""
    auth = client.auth if isinstance(error, AuthenticationError) else None
    return auth is not None and auth.refused(request.headers, began)


async def _handshake(
    client: Pipeline, call: Call, request: HttpRequest, settings: SocketSettings
) -> WebSocket:
    default = client.config.timeout
    timeout = to_timeout(call.options.get("timeout", default), default)
    deadline = inf if timeout.total is None else client.clock.now() + timeout.total
    product = call.operation.product
    async with client.limiter.admit((product,), deadline=deadline) as admission:
        try:
            opener = cast("_Opener", client.transport)
            if not hasattr(opener, "open_websocket"):
                raise TelnyxError("the client's transport has no open_websocket method")
            socket = await opener.open_websocket(request, timeout=timeout, settings=settings)
        except HandshakeRefused as refusal:
            admission.record(refusal.response.status, refusal.response.headers)
            raise from_response(refusal.response, call.operation) from None
        admission.record(101, {})
    log.debug("%s: the WebSocket is open", call.operation)
    return socket
