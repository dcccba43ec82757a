"""Idempotency: the response to a request is replayed when the request is sent again."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import TypeAlias

from attrs import Factory, define, frozen

from telnyx_async._validation import (
    DescribedOperation,
    ErrorResponse,
    Problem,
    Request,
    RequestArguments,
)
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._rest.responses import Response

__all__ = ["IdempotencyCache"]

_HEADER = "Idempotency-Key"
_KEY = re.compile(r"[A-Za-z0-9_-]{1,255}")
_KEY_TTL = 24 * 3600.0
_COMMAND_TTL = 60.0

_Identity: TypeAlias = tuple[str, str]
"""Method and path, and the idempotency key or command id."""


@frozen(eq=False)
class _Entry:
    body: bytes
    response: Response
    expires: float


@define(eq=False)
class IdempotencyCache:
    """Successful responses, kept for 24 hours by idempotency key and for 60 s by `command_id`."""

    clock: VirtualClock
    entries: dict[_Identity, _Entry] = Factory(dict[_Identity, _Entry])
    in_progress: set[_Identity] = Factory(set[_Identity])

    def find(
        self, operation: DescribedOperation, request: Request, arguments: RequestArguments
    ) -> Response | None:
        """Return the response to the same request before, or None.

        Raises `ErrorResponse` (422) if the key is malformed or was used with another body.
        """
        identity = self._identity(operation, request, arguments)
        entry = self.entries.get(identity) if identity else None
        if entry is None or entry.expires <= self.clock.time():
            return None
        if operation.has_header(_HEADER) and entry.body != request.body:
            detail = "The key was used with another body."
            raise ErrorResponse(422, [Problem(detail, code="10027", parameter=_HEADER)])
        return entry.response

    def add(
        self,
        operation: DescribedOperation,
        request: Request,
        arguments: RequestArguments,
        response: Response,
    ) -> None:
        identity = self._identity(operation, request, arguments)
        if identity is not None:
            ttl = _KEY_TTL if operation.has_header(_HEADER) else _COMMAND_TTL
            self.entries[identity] = _Entry(request.body, response, self.clock.time() + ttl)

    def clear(self) -> None:
        self.entries.clear()

    @contextmanager
    def reserve(self, request: Request) -> Generator[None]:
        """Reserve the key of a request while it is served.

        Raises `ErrorResponse` (409) if another request with the key is being served.
        """
        key = request.headers.get(_HEADER.lower())
        if key is None:
            yield
            return
        identity = (f"{request.method} {request.raw_path}", key)
        if identity in self.in_progress:
            detail = "A request with this key is being served."
            raise ErrorResponse(409, [Problem(detail, code="10036", parameter=_HEADER)])
        self.in_progress.add(identity)
        try:
            yield
        finally:
            self.in_progress.discard(identity)

    @staticmethod
    def _identity(
        operation: DescribedOperation, request: Request, arguments: RequestArguments
    ) -> _Identity | None:
        address = f"{request.method} {request.raw_path}"
        if not operation.has_header(_HEADER):
            command = arguments.fields.get("command_id")
            return (address, f"command {command}") if command else None
        key = request.headers.get(_HEADER.lower())
        if key is None:
            return None
        if not _KEY.fullmatch(key):
            detail = "must be 1 to 255 letters, digits, hyphens and underscores"
            raise ErrorResponse(422, [Problem(detail, code="10015", parameter=_HEADER)])
        return address, key
