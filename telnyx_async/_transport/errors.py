"""aiohttp's exceptions as errors that say what is known about the request."""

from __future__ import annotations

import aiohttp
from multidict import CIMultiDict, CIMultiDictProxy

from telnyx_async import _errors as errors

__all__ = ["WriteStalledError", "failure", "forget_frames"]


class WriteStalledError(TimeoutError):
    """A piece of a body was not taken in time."""


_NO_HEADERS = CIMultiDictProxy(CIMultiDict[str]())

# The first that fits: aiohttp's classes inherit from each other.
_KINDS: tuple[tuple[type[BaseException], type[errors.APIConnectionError], str], ...] = (
    (aiohttp.ConnectionTimeoutError, errors.ConnectTimeoutError, "no connection in time"),
    (aiohttp.ClientProxyConnectionError, errors.ProxyError, "no connection to the proxy"),
    (aiohttp.ClientHttpProxyError, errors.ProxyError, "the proxy refused to pass the request on"),
    (aiohttp.ClientConnectorCertificateError, errors.TLSError, "the certificate is not valid"),
    (aiohttp.ServerFingerprintMismatch, errors.TLSError, "the certificate is another one"),
    (aiohttp.ClientConnectorSSLError, errors.TLSError, "the TLS handshake failed"),
    (aiohttp.ClientConnectorError, errors.ConnectError, "no connection"),
    (WriteStalledError, errors.WriteTimeoutError, "the service stopped taking the request"),
    (aiohttp.SocketTimeoutError, errors.ReadTimeoutError, "the service was silent for too long"),
    (TimeoutError, errors.DeadlineExceededError, "the deadline of the call passed"),
    (aiohttp.ClientPayloadError, errors.TruncatedResponseError, "the answer was cut off"),
    (aiohttp.ClientResponseError, errors.ProtocolError, "the answer is not valid HTTP"),
)


def failure(error: BaseException, *, sent: bool, status: int | None) -> BaseException:
    """The error of the tree for one of aiohttp's; what comes from elsewhere stays as it is."""
    if isinstance(error, errors.APIConnectionError):
        error.status_code = error.status_code or status
        return error
    if isinstance(error, aiohttp.InvalidURL) or not isinstance(
        error, aiohttp.ClientError | OSError
    ):
        return error
    if isinstance(error, aiohttp.ClientResponseError):
        _conceal_headers(error)
    kind, message = _kind(error, sent, status)
    made = kind(f"{message}: {said}" if (said := _said(error)) else message)
    made.sent = made.sent and sent
    made.status_code = status
    return made


def forget_frames(error: BaseException | None) -> None:
    """Drop aiohttp's frames: their variables hold the request as bytes, and with it the key."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__


def _said(error: Exception) -> str:
    if isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str):
        return "Server disconnected"  # and not what is there of the head
    return str(error)


def _kind(
    error: BaseException, sent: bool, status: int | None
) -> tuple[type[errors.APIConnectionError], str]:
    for kind, ours, message in _KINDS:
        if isinstance(error, kind):
            return ours, message
    if status is not None:
        return errors.TruncatedResponseError, "the answer was cut off"
    if sent:
        return errors.AmbiguousSendError, "the connection broke before an answer"
    return errors.ConnectError, "no connection"


def _conceal_headers(error: aiohttp.ClientResponseError) -> None:
    """Its `repr` shows the request's headers, and with them the key."""
    error.request_info = error.request_info._replace(headers=_NO_HEADERS)
    error.args = (error.request_info, *error.args[1:])
