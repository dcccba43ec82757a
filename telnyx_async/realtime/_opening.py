"""How a WebSocket that we open is opened, and opened again after its connection was lost.

The names and arguments are those of the official package.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypedDict, cast

from attrs import define, evolve, frozen

from telnyx_async._operation import Call, Operation
from telnyx_async._options import CallOptions
from telnyx_async._pipeline import Pipeline
from telnyx_async._transport.websocket import SocketSettings, WebSocket
from telnyx_async.realtime._handshake import log, open_socket

__all__ = [
    "OnReconnecting",
    "Opening",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "WebSocketConnectionOptions",
    "is_recoverable_close",
    "opening_of",
]

# RFC 6455, 7.4.1, and 1012, 1013 of IANA's registry: the service went away, not the request wrong.
_RECOVERABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


def is_recoverable_close(code: int) -> bool:
    """Return whether another connection may do better than one that was closed with this code."""
    return code in _RECOVERABLE


@frozen(kw_only=True)
class ReconnectingEvent:
    """An attempt to reconnect, before its `delay` in seconds. `attempt` counts from 1."""

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, str]


class ReconnectingOverrides(TypedDict, total=False):
    """What the `on_reconnecting` function may change, and whether it gives up."""

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, str]
    abort: bool


class WebSocketConnectionOptions(TypedDict, total=False):
    """Options of the connection itself. The other ones of the official package have no effect here.

    `max_size` is the size limit of a frame in bytes, `compression` is `"deflate"` or None (the
    default: base64 of compressed audio gains little).
    """

    max_size: int
    compression: str | None
    subprotocols: Sequence[str] | None


def _settings_of(options: WebSocketConnectionOptions) -> SocketSettings:
    """Return the settings of a connection. `TypeError` for an option that has no effect."""
    if unknown := options.keys() - WebSocketConnectionOptions.__optional_keys__:
        raise TypeError(f"websocket_connection_options has no {', '.join(sorted(unknown))}")
    settings = SocketSettings(
        compression=bool(options.get("compression")),
        subprotocols=tuple(options.get("subprotocols") or ()),
    )
    size = options.get("max_size")
    return settings if size is None else evolve(settings, max_size=size)


OnReconnecting: TypeAlias = Callable[[ReconnectingEvent], ReconnectingOverrides | None]
"""Is called before each attempt to reconnect. Returns what to change, or None."""


@define(eq=False, kw_only=True)
class Opening:
    """How a connection is opened, and opened again."""

    client: Pipeline
    operation: Operation
    query: Mapping[str, object]
    headers: Mapping[str, str]
    settings: SocketSettings
    on_reconnecting: OnReconnecting | None = None
    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0

    async def open(self, max_retries: int | None = None) -> WebSocket:
        """Open the WebSocket; see `open_socket`."""
        options = CallOptions(extra_query=self.query, extra_headers=self.headers)
        call = Call(self.operation, options=options)
        return await open_socket(self.client, call, self.settings, max_retries)

    def delay(self, attempt: int) -> float:
        """Return the wait before an attempt to reconnect, in seconds."""
        ceiling = min(self.initial_delay * 2.0 ** (attempt - 1), self.max_delay)
        return ceiling * (0.75 + random.random() * 0.25)  # noqa: S311 - jitter

    async def allows(self, attempt: int, code: int) -> bool:
        """Ask the caller's function about an attempt, and wait for its turn."""
        if self.on_reconnecting is None:
            return False
        delay = self.delay(attempt)
        event = ReconnectingEvent(
            attempt=attempt,
            max_attempts=self.max_retries,
            delay=delay,
            close_code=code,
            extra_query=self.query,
            extra_headers=self.headers,
        )
        overrides = self.on_reconnecting(event) or {}
        if overrides.get("abort"):
            return False
        self.query = overrides.get("extra_query", self.query)
        self.headers = overrides.get("extra_headers", self.headers)
        log.info("%s: reconnecting after code %d, attempt %d", self.operation, code, attempt)
        await self.client.clock.sleep(delay)
        return True


def opening_of(
    client: object,
    operation: Operation,
    *,
    extra_query: Mapping[str, object],
    extra_headers: Mapping[str, str],
    websocket_connection_options: WebSocketConnectionOptions,
    on_reconnecting: OnReconnecting | None,
    max_retries: int,
    initial_delay: float,
    max_delay: float,
) -> Opening:
    """Return how a connection of an operation is opened, from the official arguments."""
    return Opening(
        client=cast("Pipeline", client),
        operation=operation,
        query=extra_query,
        headers=extra_headers,
        settings=_settings_of(websocket_connection_options),
        on_reconnecting=on_reconnecting,
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
    )
