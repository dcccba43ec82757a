"""Telnyx for blocking code. What both packages export is the same object in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from telnyx_async import (
    UNSET,
    AmbiguousSendError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    Backoff,
    BadRequestError,
    ByteStream,
    CallOptions,
    Clock,
    ConflictError,
    ConnectError,
    ConnectTimeoutError,
    DeadlineExceededError,
    ErrorDetail,
    EventStreamError,
    Failure,
    FileTypes,
    Hooks,
    HttpRequest,
    HttpResponse,
    IdempotencyMismatchError,
    InternalServerError,
    Limit,
    Metrics,
    MissingCredentialsError,
    NoAudioError,
    NotFoundError,
    PageMeta,
    PermissionDeniedError,
    PoolTimeoutError,
    ProtocolError,
    ProxyError,
    RateLimitError,
    RateLimitTimeoutError,
    ReadTimeoutError,
    RedirectError,
    RequestEvent,
    RequestInProgressError,
    RequestOptions,
    ResponseEvent,
    ResponseTooLargeError,
    RetryEvent,
    RetryPolicy,
    ServerSentEvent,
    TelnyxError,
    Timeout,
    TLSError,
    Tracing,
    Transport,
    TruncatedResponseError,
    UnprocessableEntityError,
    Unset,
    UploadError,
    WebhookVerificationError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    WriteTimeoutError,
    converter,
)
from telnyx_async._config import VERSION
from telnyx_sync._client import Telnyx
from telnyx_sync._pagination import Page
from telnyx_sync._raw import RawResponse
from telnyx_sync._streaming import Download, StreamedResponse
from telnyx_sync._streaming import Stream as Stream

if TYPE_CHECKING:
    from telnyx_async import types as types
    from telnyx_async._compat.names import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from telnyx_async._compat.names import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from telnyx_async._compat.names import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from telnyx_async._compat.names import NOT_GIVEN as NOT_GIVEN
    from telnyx_async._compat.names import APIWebhookValidationError as APIWebhookValidationError
    from telnyx_async._compat.names import BaseModel as BaseModel
    from telnyx_async._compat.names import DefaultHttpxClient as DefaultHttpxClient
    from telnyx_async._compat.names import NoneType as NoneType
    from telnyx_async._compat.names import NotGiven as NotGiven
    from telnyx_async._compat.names import Omit as Omit
    from telnyx_async._compat.names import file_from_path as file_from_path
    from telnyx_async._compat.names import not_given as not_given
    from telnyx_async._compat.names import omit as omit
    from telnyx_async.realtime._opening import ReconnectingEvent as ReconnectingEvent
    from telnyx_async.realtime._opening import ReconnectingOverrides as ReconnectingOverrides

    Client: TypeAlias = Telnyx
    APIResponse = RawResponse

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AmbiguousSendError",
    "AuthenticationError",
    "Backoff",
    "BadRequestError",
    "ByteStream",
    "CallOptions",
    "Clock",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "Download",
    "ErrorDetail",
    "EventStreamError",
    "Failure",
    "FileTypes",
    "Hooks",
    "HttpRequest",
    "HttpResponse",
    "IdempotencyMismatchError",
    "InternalServerError",
    "Limit",
    "Metrics",
    "MissingCredentialsError",
    "NoAudioError",
    "NotFoundError",
    "Page",
    "PageMeta",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "ProtocolError",
    "ProxyError",
    "RateLimitError",
    "RateLimitTimeoutError",
    "RawResponse",
    "ReadTimeoutError",
    "RedirectError",
    "RequestEvent",
    "RequestInProgressError",
    "RequestOptions",
    "ResponseEvent",
    "ResponseTooLargeError",
    "RetryEvent",
    "RetryPolicy",
    "ServerSentEvent",
    "StreamedResponse",
    "TLSError",
    "Telnyx",
    "TelnyxError",
    "Timeout",
    "Tracing",
    "Transport",
    "TruncatedResponseError",
    "UnprocessableEntityError",
    "Unset",
    "UploadError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "WebhookVerificationError",
    "WriteTimeoutError",
    "converter",
]

__version__ = VERSION

# Tracebacks and reprs name the public module.
for _public in (Download, Page, RawResponse, Stream, StreamedResponse, Telnyx):
    _public.__module__ = __name__

_OFFICIAL = {"APIResponse": RawResponse, "Client": Telnyx}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _OFFICIAL:
            return _OFFICIAL[name]
        from telnyx_async import _LATER  # noqa: PLC0415

        if name not in _LATER or name.startswith(("Async", "DefaultA")):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import telnyx_async  # noqa: PLC0415

        return getattr(telnyx_async, name)
