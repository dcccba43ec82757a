"""Errors of streams: WebSockets, and answers that are read event by event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

from telnyx_async._errors.base import APIError, TelnyxError
from telnyx_async._errors.connection import APIConnectionError
from telnyx_async._errors.details import ErrorDetail, parse_details

__all__ = [
    "NoAudioError",
    "StreamError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class StreamError(APIError):
    """The service reported an error inside a stream that had begun with success.

    `errors` are its entries, `body` is the event or frame as it was received, and `partial` what
    the stream had delivered before.
    """

    errors: tuple[ErrorDetail, ...] = ()
    body: object = None

    @classmethod
    def of(cls, body: Mapping[str, Any]) -> Self:
        """Return the error that an event or frame reports."""
        # `type` says that it is an error, and is not its code.
        errors = parse_details({key: value for key, value in body.items() if key != "type"})
        text = "; ".join(filter(None, map(str, errors)))
        error = cls(f"the service reported an error in the stream: {text or dict(body)}")
        error.errors, error.body = errors, body
        return error

    @property
    def code(self) -> str | None:
        """The code of the first entry of `errors`."""
        return self.errors[0].code if self.errors else None


class NoAudioError(APIError):
    """The service finished a synthesis without having sent audio."""


class WebSocketConnectionClosedError(APIConnectionError):
    """The WebSocket is closed.

    `close_code` is the code of RFC 6455, 7.4.1 (1006 without a close frame) and `reason` its text.
    `unsent_messages` are the frames that were accepted and never sent.
    """

    close_code: int = 1006
    reason: str = ""
    unsent_messages: Sequence[str | bytes] = ()

    @classmethod
    def of(cls, code: int | None, reason: str = "", *, sent: bool = True) -> Self:
        """Return the error of a WebSocket that was closed with a code; None is 1006."""
        code = code or 1006
        error = cls(f"the WebSocket was closed with code {code}{f': {reason}' if reason else ''}")
        error.close_code, error.reason, error.sent = code, reason, sent
        return error


class WebSocketQueueFullError(TelnyxError):
    """More frames are waiting for a connection than `max_queue_size` allows."""
