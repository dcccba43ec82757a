"""aiohttp's exceptions as errors of the SDK, which say what is known about the request."""

from __future__ import annotations

from typing import TypeGuard

import aiohttp
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async import _errors as errors
from telnyx_async._http import masked

__all__ = ["WriteStalledError", "drop_frames", "is_refused_write", "translated"]


class WriteStalledError(TimeoutError):
    """The service did not accept a piece of the body in time."""


_CLOSED = "Cannot write to closing transport"  # aiohttp's words, before it writes
_NO_HEADERS = CIMultiDictProxy(CIMultiDict[str]())

# The first class that fits counts: aiohttp's inherit from each other.
_KINDS: tuple[tuple[type[BaseException], type[errors.APIConnectionError], str], ...] = (
    (aiohttp.ConnectionTimeoutError, errors.ConnectTimeoutError, "no connection was made in time"),
    (aiohttp.ClientProxyConnectionError, errors.ProxyError, "the proxy could not be reached"),
    (aiohttp.ClientConnectorCertificateError, errors.TLSError, "the certificate is not valid"),
    (
        aiohttp.ServerFingerprintMismatch,
        errors.TLSError,
        "the certificate does not have the expected fingerprint",
    ),
    (aiohttp.ClientConnectorSSLError, errors.TLSError, "the TLS handshake failed"),
    (aiohttp.ClientConnectorError, errors.ConnectError, "the connection could not be made"),
    (WriteStalledError, errors.WriteTimeoutError, "the service stopped reading the request"),
    (aiohttp.SocketTimeoutError, errors.ReadTimeoutError, "the service sent nothing for too long"),
    (TimeoutError, errors.DeadlineExceededError, "the deadline of the call passed"),
    (aiohttp.ClientPayloadError, errors.TruncatedResponseError, "the response was cut off"),
    (aiohttp.ClientResponseError, errors.ProtocolError, "the response is not valid HTTP"),
)


def translated(error: BaseException, *, sent: bool, status: int | None) -> BaseException:
    """Return the SDK's error for one of aiohttp's; any other is returned as it is."""
    if isinstance(error, errors.APIConnectionError):
        error.status_code = error.status_code or status
        return error
    if isinstance(error, aiohttp.InvalidURL) or not isinstance(
        error, aiohttp.ClientError | OSError
    ):
        return error
    if isinstance(error.__cause__, errors.UploadError):  # aiohttp reports it as a broken connection
        return _noted(errors.UploadError(error.__cause__.message), sent, status)
    if isinstance(error, aiohttp.ClientResponseError):
        _conceal_request(error)
    sent = sent and not _is_of_proxy(error)
    kind, message = _kind(error, sent, status)
    return _noted(kind(f"{message}: {text}" if (text := _text(error)) else message), sent, status)


def _noted(
    error: errors.APIConnectionError, sent: bool, status: int | None
) -> errors.APIConnectionError:
    error.sent = error.sent and sent
    error.status_code = status
    return error


def drop_frames(error: BaseException | None) -> None:
    """Drop aiohttp's frames, whose variables hold the request as bytes and with it the API key."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__


def _text(error: Exception) -> str:
    if isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str):
        return "Server disconnected"  # not the part of the head that was received
    if _is_of_proxy(error):
        return f"{error.status}"  # its words may repeat the credentials that it was sent
    if isinstance(error, aiohttp.ClientResponseError):  # its own text quotes the URL
        return f"{error.status}, message={error.message!r}"
    return masked(error)


def _kind(
    error: BaseException, sent: bool, status: int | None
) -> tuple[type[errors.APIConnectionError], str]:
    if _is_of_proxy(error):
        return errors.ProxyError, "the proxy refused to forward the request"
    for kind, ours, message in _KINDS:
        if isinstance(error, kind):
            return ours, message
    if status is not None:
        return errors.TruncatedResponseError, "the response was cut off"
    if sent:
        return errors.AmbiguousSendError, "the connection broke before a response"
    return errors.ConnectError, "the connection could not be made"


def _is_of_proxy(error: BaseException) -> TypeGuard[aiohttp.ClientResponseError]:
    """Whether it is the answer to a `CONNECT`: nothing of the request itself was sent."""
    return isinstance(error, aiohttp.ClientResponseError) and error.request_info.method == "CONNECT"


def is_refused_write(error: BaseException) -> bool:
    """Whether aiohttp refused to write because the connection had closed already."""
    reason = error.__cause__ if isinstance(error, aiohttp.ClientOSError) else error
    return isinstance(reason, aiohttp.ClientConnectionResetError) and str(reason) == _CLOSED


def _conceal_request(error: aiohttp.ClientResponseError) -> None:
    """Remove the request's headers, which the error's `repr` shows, and mask its URL."""
    url = URL(masked(error.request_info.url))
    error.request_info = error.request_info._replace(headers=_NO_HEADERS, url=url, real_url=url)
    if _is_of_proxy(error):
        error.headers, error.message = None, ""
    error.args = (error.request_info, *error.args[1:])
