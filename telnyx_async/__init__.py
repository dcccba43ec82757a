"""Telnyx for asyncio."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from telnyx_async import types as types
    from telnyx_async._client import AsyncTelnyx
    from telnyx_async._codec.files import FileTypes
    from telnyx_async._compat.names import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from telnyx_async._compat.names import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from telnyx_async._compat.names import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from telnyx_async._compat.names import NOT_GIVEN as NOT_GIVEN
    from telnyx_async._compat.names import APIWebhookValidationError as APIWebhookValidationError
    from telnyx_async._compat.names import AsyncAPIResponse as AsyncAPIResponse
    from telnyx_async._compat.names import AsyncClient as AsyncClient
    from telnyx_async._compat.names import BaseModel as BaseModel
    from telnyx_async._compat.names import DefaultAioHttpClient as DefaultAioHttpClient
    from telnyx_async._compat.names import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from telnyx_async._compat.names import NoneType as NoneType
    from telnyx_async._compat.names import NotGiven as NotGiven
    from telnyx_async._compat.names import Omit as Omit
    from telnyx_async._compat.names import file_from_path as file_from_path
    from telnyx_async._compat.names import not_given as not_given
    from telnyx_async._compat.names import omit as omit
    from telnyx_async._compat.streams import AsyncStream as AsyncStream
    from telnyx_async._errors import (
        AmbiguousSendError,
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ConnectError,
        ConnectTimeoutError,
        DeadlineExceededError,
        ErrorDetail,
        EventStreamError,
        IdempotencyMismatchError,
        InternalServerError,
        MissingCredentialsError,
        NoAudioError,
        NotFoundError,
        PermissionDeniedError,
        PoolTimeoutError,
        ProtocolError,
        ProxyError,
        RateLimitError,
        RateLimitTimeoutError,
        ReadTimeoutError,
        RedirectError,
        RequestInProgressError,
        ResponseTooLargeError,
        TelnyxError,
        TLSError,
        TruncatedResponseError,
        UnprocessableEntityError,
        UploadError,
        WebhookVerificationError,
        WebSocketConnectionClosedError,
        WebSocketQueueFullError,
        WriteTimeoutError,
    )
    from telnyx_async._http import ByteStream, HttpRequest, HttpResponse, Transport
    from telnyx_async._instrumentation.hooks import (
        Hooks,
        Metrics,
        RequestEvent,
        ResponseEvent,
        RetryEvent,
        Tracing,
    )
    from telnyx_async._modeling.decoder import converter
    from telnyx_async._options import UNSET, CallOptions, RequestOptions, Timeout, Unset
    from telnyx_async._rate_limit.limiter import Limit
    from telnyx_async._responses.content import AsyncBinaryContent
    from telnyx_async._responses.pagination import AsyncPage, AsyncPaginator, PageMeta
    from telnyx_async._responses.raw import AsyncRawResponse
    from telnyx_async._responses.streaming import (
        AsyncDownload,
        AsyncStreamedResponse,
        ServerSentEvent,
    )
    from telnyx_async._retries import Backoff, Clock, Failure, RetryPolicy
    from telnyx_async.realtime._opening import ReconnectingEvent as ReconnectingEvent
    from telnyx_async.realtime._opening import ReconnectingOverrides as ReconnectingOverrides

    __version__: str

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AmbiguousSendError",
    "AsyncBinaryContent",
    "AsyncDownload",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncRawResponse",
    "AsyncStreamedResponse",
    "AsyncTelnyx",
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
    "PageMeta",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "ProtocolError",
    "ProxyError",
    "RateLimitError",
    "RateLimitTimeoutError",
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
    "TLSError",
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

# Nothing is imported before a name is used, so that `import telnyx_async` and its commands are
# quick. The names of these modules come together; the others one by one, the last of them for code
# that was written for `telnyx`.
_TOGETHER = (
    "_client",
    "_codec.files",
    "_errors",
    "_http",
    "_instrumentation.hooks",
    "_options",
    "_rate_limit.limiter",
    "_responses.pagination",
    "_retries",
)
_LATER = {
    "AsyncBinaryContent": "_responses.content",
    "AsyncDownload": "_responses.streaming",
    "AsyncRawResponse": "_responses.raw",
    "AsyncStreamedResponse": "_responses.streaming",
    "ServerSentEvent": "_responses.sse",
    "converter": "_modeling.decoder",
    "types": "types",
    "APIWebhookValidationError": "_compat.names",
    "AsyncAPIResponse": "_compat.names",
    "AsyncClient": "_compat.names",
    "AsyncStream": "_compat.streams",
    "BaseModel": "_compat.names",
    "DEFAULT_CONNECTION_LIMITS": "_compat.names",
    "DEFAULT_MAX_RETRIES": "_compat.names",
    "DEFAULT_TIMEOUT": "_compat.names",
    "DefaultAioHttpClient": "_compat.names",
    "DefaultAsyncHttpxClient": "_compat.names",
    "DefaultHttpxClient": "_compat.names",
    "NOT_GIVEN": "_compat.names",
    "NoneType": "_compat.names",
    "NotGiven": "_compat.names",
    "ReconnectingEvent": "realtime._opening",
    "ReconnectingOverrides": "realtime._opening",
    "Omit": "_compat.names",
    "file_from_path": "_compat.names",
    "not_given": "_compat.names",
    "omit": "_compat.names",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _LATER:
            module = import_module(f"{__name__}.{_LATER[name]}")
            globals()[name] = value = module if name == "types" else getattr(module, name)
            return value
        if name == "__version__":
            return import_module(f"{__name__}._config").VERSION
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        for module in _TOGETHER:
            _publish(vars(import_module(f"{__name__}.{module}")))
        return globals()[name]

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_LATER})


def _publish(names: Mapping[str, Any]) -> None:
    """Make names of a module those of the package."""
    for name in names.keys() & set(__all__):
        globals()[name] = public = names[name]
        # Tracebacks, reprs and pickles name the public module. Annotations of a model are looked up
        # in its own module, so it keeps that.
        if isinstance(public, type) and name != "PageMeta":
            public.__module__ = __name__
