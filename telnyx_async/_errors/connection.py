"""Errors without a complete response."""

from __future__ import annotations

from typing import Self

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
    "RateLimitTimeoutError",
    "ReadTimeoutError",
    "ResponseTooLargeError",
    "TLSError",
    "TruncatedResponseError",
    "UploadError",
    "WriteTimeoutError",
]


class APIConnectionError(APIError):
    """There is no complete response. `status_code` is that of a response that was cut off."""

    status_code: int | None = None

    def __init__(self, message: str = "Connection error.") -> None:
        super().__init__(message)

    @property
    def transient(self) -> bool:
        return True


class ConnectError(APIConnectionError):
    """The connection could not be made. Nothing was sent."""

    sent = False


class ProxyError(ConnectError):
    """The proxy refused to forward the request. Nothing was sent to the service."""


class TLSError(ConnectError):
    """The certificate is not valid, or the TLS handshake failed. Nothing was sent."""

    @property
    def transient(self) -> bool:
        return False


class AmbiguousSendError(APIConnectionError):
    """The connection broke before a response. The request may have been processed."""


class ProtocolError(APIConnectionError):
    """The response is not valid HTTP, or exceeds its limits."""


class TruncatedResponseError(APIConnectionError):
    """The response began (`status_code`) and was cut off."""


class ResponseTooLargeError(APIConnectionError):
    """The response exceeds the size limit, before or after decompression."""

    @property
    def transient(self) -> bool:
        return False


class UploadError(APIConnectionError):
    """A file could not be read to its end while it was sent, or changed meanwhile.

    The service received an incomplete request at most.
    """

    @property
    def transient(self) -> bool:
        return False


class APITimeoutError(APIConnectionError):
    """A time limit was exceeded."""

    def __init__(self, message: str = "Request timed out.") -> None:
        super().__init__(message)


class PoolTimeoutError(APITimeoutError):
    """No connection of the pool became free in time. Nothing was sent."""

    sent = False


class ConnectTimeoutError(APITimeoutError):
    """No connection was made in time. Nothing was sent."""

    sent = False


class ReadTimeoutError(APITimeoutError):
    """The service sent nothing for longer than `Timeout.read`."""


class WriteTimeoutError(APITimeoutError):
    """The service stopped reading the request."""


class RateLimitTimeoutError(APITimeoutError):
    """The client itself held the call back until its deadline. Nothing was sent.

    `key` is the product (`messages`) or the key of the rate that it waited for, `retry_after` the
    wait in seconds, None where it is not known.
    """

    sent = False
    key: str = ""
    retry_after: float | None = None

    @classmethod
    def of(cls, key: str, wait: float | None) -> Self:
        """Return the error of a call that would have to wait so many seconds."""
        when = "was not known" if wait is None else f"comes in {wait:.3g} s"
        error = cls(
            f"held back by the client: its turn within the rate limit of {key or 'all calls'} "
            f"{when}, after the deadline of the call"
        )
        error.key, error.retry_after = key, wait
        return error

    @property
    def transient(self) -> bool:
        return False


class DeadlineExceededError(APITimeoutError):
    """The whole call took longer than `Timeout.total`, its retries and waits included."""

    @property
    def transient(self) -> bool:
        return False
