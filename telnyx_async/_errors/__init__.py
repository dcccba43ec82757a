"""The exceptions of both packages.

TelnyxError
├── MissingCredentialsError          the operation needs credentials, and there are none
├── WebhookVerificationError         the signature of a webhook is missing, wrong or too old
├── WebSocketQueueFullError          too many frames wait for a WebSocket's connection
└── APIError
    ├── APIConnectionError           there is no complete response
    │   ├── ConnectError             the connection could not be made: nothing was sent
    │   │   ├── ProxyError           the proxy refused to forward the request
    │   │   └── TLSError             the certificate or the handshake is not valid
    │   ├── AmbiguousSendError       the connection broke after the request may have been sent
    │   ├── ProtocolError            the response is not valid HTTP
    │   ├── TruncatedResponseError   the response began and was cut off
    │   ├── WebSocketConnectionClosedError   the WebSocket is closed
    │   ├── ResponseTooLargeError    the response exceeds a size limit
    │   ├── UploadError              a file changed, or could not be read, while it was sent
    │   └── APITimeoutError          a time limit was exceeded
    │       ├── PoolTimeoutError         waiting for a free connection: nothing was sent
    │       ├── ConnectTimeoutError      waiting for a new connection: nothing was sent
    │       ├── RateLimitTimeoutError    held back by the client itself: nothing was sent
    │       ├── ReadTimeoutError         waiting for the response
    │       ├── WriteTimeoutError        waiting for the service to read the request
    │       └── DeadlineExceededError    the whole call: `Timeout.total`
    ├── APIResponseValidationError   a response is not what the API promises
    ├── EventStreamError             the service reported an error within a stream of events
    ├── NoAudioError                 a synthesis ended without audio
    └── APIStatusError               the service responded with an error
        ├── RedirectError                    3xx: redirects are not followed
        ├── BadRequestError                  400
        ├── AuthenticationError              401
        ├── PermissionDeniedError            403
        ├── NotFoundError                    404
        ├── ConflictError                    409
        │   └── RequestInProgressError       409 with 10036: a request with the same key is in progress
        ├── UnprocessableEntityError         422
        │   └── IdempotencyMismatchError     422 with 10027: the same key with another body
        ├── RateLimitError                   429
        └── InternalServerError              5xx
"""

from __future__ import annotations

from telnyx_async._errors.base import (
    APIError,
    APIResponseValidationError,
    MissingCredentialsError,
    NoAudioError,
    TelnyxError,
    WebhookVerificationError,
    without_credentials,
)
from telnyx_async._errors.connection import (
    AmbiguousSendError,
    APIConnectionError,
    APITimeoutError,
    ConnectError,
    ConnectTimeoutError,
    DeadlineExceededError,
    PoolTimeoutError,
    ProtocolError,
    ProxyError,
    RateLimitTimeoutError,
    ReadTimeoutError,
    ResponseTooLargeError,
    TLSError,
    TruncatedResponseError,
    UploadError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    WriteTimeoutError,
)
from telnyx_async._errors.details import ErrorDetail
from telnyx_async._errors.status import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    EventStreamError,
    IdempotencyMismatchError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    RequestInProgressError,
    UnprocessableEntityError,
    from_response,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AmbiguousSendError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "ErrorDetail",
    "EventStreamError",
    "IdempotencyMismatchError",
    "InternalServerError",
    "MissingCredentialsError",
    "NoAudioError",
    "NotFoundError",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "ProtocolError",
    "ProxyError",
    "RateLimitError",
    "RateLimitTimeoutError",
    "ReadTimeoutError",
    "RedirectError",
    "RequestInProgressError",
    "ResponseTooLargeError",
    "TLSError",
    "TelnyxError",
    "TruncatedResponseError",
    "UnprocessableEntityError",
    "UploadError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "WebhookVerificationError",
    "WriteTimeoutError",
    "from_response",
    "without_credentials",
]
