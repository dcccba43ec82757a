"""Telnyx for asyncio."""

from __future__ import annotations

from telnyx_async._client import AsyncTelnyx
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
    IdempotencyMismatchError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    PoolTimeoutError,
    ProtocolError,
    ProxyError,
    RateLimitError,
    ReadTimeoutError,
    RedirectError,
    RequestInProgressError,
    ResponseTooLargeError,
    TelnyxError,
    TLSError,
    TruncatedResponseError,
    UnprocessableEntityError,
    WebhookVerificationError,
    WriteTimeoutError,
)
from telnyx_async._files import FileTypes
from telnyx_async._http import ByteStream, HttpRequest, HttpResponse
from telnyx_async._options import UNSET, RequestOptions, Timeout, Unset
from telnyx_async._pagination import AsyncPage, AsyncPaginator
from telnyx_async._retry import Backoff, Failure, RetryPolicy
from telnyx_async._transport import Transport

__all__ = [
    "AmbiguousSendError",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTelnyx",
    "AuthenticationError",
    "Backoff",
    "BadRequestError",
    "ByteStream",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "ErrorDetail",
    "Failure",
    "FileTypes",
    "HttpRequest",
    "HttpResponse",
    "IdempotencyMismatchError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "ProtocolError",
    "ProxyError",
    "RateLimitError",
    "ReadTimeoutError",
    "RedirectError",
    "RequestInProgressError",
    "RequestOptions",
    "ResponseTooLargeError",
    "RetryPolicy",
    "TelnyxError",
    "Timeout",
    "TLSError",
    "Transport",
    "TruncatedResponseError",
    "UnprocessableEntityError",
    "UNSET",
    "Unset",
    "WebhookVerificationError",
    "WriteTimeoutError",
]

__version__ = VERSION
