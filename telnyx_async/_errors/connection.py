"""There is no answer, or not a whole one."""

from __future__ import annotations

from telnyx_async._errors.base import APIError

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "AmbiguousSendError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "PoolTimeoutError",
    "ProtocolError",
    "ProxyError",
    "ReadTimeoutError",
    "ResponseTooLargeError",
    "TLSError",
    "TruncatedResponseError",
    "WriteTimeoutError",
]


class APIConnectionError(APIError):
    """There is no answer, or not a whole one. `status_code` is that of an answer that began."""

    status_code: int | None = None

    def __init__(self, message: str = "Connection error.") -> None:
        super().__init__(message)

    @property
    def transient(self) -> bool:
        return True


class ConnectError(APIConnectionError):
    """No connection could be made. Nothing was sent."""

    sent = False


class ProxyError(ConnectError):
    """The proxy refused, or is not one. Nothing was sent to the service."""


class TLSError(ConnectError):
    """The service's certificate, or the handshake, is wrong. Nothing was sent."""

    @property
    def transient(self) -> bool:
        return False


class AmbiguousSendError(APIConnectionError):
    """The connection broke before an answer; the request may have been carried out."""


class ProtocolError(APIConnectionError):
    """What came back is not HTTP, or breaks its limits."""


class TruncatedResponseError(APIConnectionError):
    """The answer began (`status_code`) and was cut off."""


class ResponseTooLargeError(APIConnectionError):
    """The answer passed the limit of its size, or unpacks to much more than it should."""

    @property
    def transient(self) -> bool:
        return False


class APITimeoutError(APIConnectionError):
    """A time limit passed."""

    def __init__(self, message: str = "Request timed out.") -> None:
        super().__init__(message)


class PoolTimeoutError(APITimeoutError):
    """No connection of the pool became free in time. Nothing was sent."""

    sent = False


class ConnectTimeoutError(APITimeoutError):
    """No new connection in time. Nothing was sent."""

    sent = False


class ReadTimeoutError(APITimeoutError):
    """The service was silent for too long."""


class WriteTimeoutError(APITimeoutError):
    """The service stopped taking the request."""


class DeadlineExceededError(APITimeoutError):
    """The whole call took longer than `Timeout.total`, its retries and waits included."""

    @property
    def transient(self) -> bool:
        return False
