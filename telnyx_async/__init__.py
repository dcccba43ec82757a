"""Telnyx for asyncio."""

from __future__ import annotations

from telnyx_async._client import AsyncTelnyx
from telnyx_async._clock import Clock
from telnyx_async._codec.files import FileTypes
from telnyx_async._config import VERSION
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
    WriteTimeoutError,
)
from telnyx_async._http import ByteStream, HttpRequest, HttpResponse, Transport
from telnyx_async._instrumentation.hooks import (
    Hooks,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    Tracing,
)
from telnyx_async._modeling.model import Model
from telnyx_async._options import UNSET, CallOptions, RequestOptions, Timeout, Unset
from telnyx_async._rate_limit.limiter import Limit
from telnyx_async._responses.content import AsyncBinaryContent
from telnyx_async._responses.pagination import AsyncPage, AsyncPaginator, PageMeta
from telnyx_async._responses.raw import AsyncRawResponse
from telnyx_async._responses.streaming import AsyncDownload, AsyncStreamedResponse, ServerSentEvent
from telnyx_async._retries import Backoff, Failure, RetryPolicy

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
    "MissingCredentialsError",
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
    "WebhookVerificationError",
    "WriteTimeoutError",
]

__version__ = VERSION

# Tracebacks, reprs and pickles name the public module. A model's annotations are looked up in its
# own module, so models keep theirs.
for _name in __all__:
    _public = globals()[_name]
    if isinstance(_public, type) and not issubclass(_public, Model):
        _public.__module__ = __name__
