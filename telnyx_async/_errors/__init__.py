"""Everything the packages raise on purpose.

TelnyxError
├── MissingCredentialsError          no key was given, and the operation needs one
├── WebhookVerificationError         the signature of a webhook is missing, wrong or too old
└── APIError
    ├── APIConnectionError           there is no answer, or not a whole one
    │   ├── ConnectError             no connection: nothing was sent
    │   │   ├── ProxyError           the proxy refused to pass us on
    │   │   └── TLSError             the certificate or the handshake is wrong
    │   ├── AmbiguousSendError       broken off after the request may have left
    │   ├── ProtocolError            what came back is not HTTP
    │   ├── TruncatedResponseError   the answer began and was cut off
    │   ├── ResponseTooLargeError    the answer passed a size limit
    │   └── APITimeoutError          a time limit passed
    │       ├── PoolTimeoutError         waiting for a free connection: nothing was sent
    │       ├── ConnectTimeoutError      waiting for a new connection: nothing was sent
    │       ├── ReadTimeoutError         waiting for the answer
    │       ├── WriteTimeoutError        waiting for the service to take the request
    │       └── DeadlineExceededError    the whole call: `Timeout.total`
    ├── APIResponseValidationError   an answer came, and cannot be read as what was promised
    └── APIStatusError               the service answered with an error
        ├── RedirectError                    3xx: never followed
        ├── BadRequestError                  400
        ├── AuthenticationError              401
        ├── PermissionDeniedError            403
        ├── NotFoundError                    404
        ├── ConflictError                    409
        │   └── RequestInProgressError       409 with 10036: the same key is still at work
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
    TelnyxError,
    WebhookVerificationError,
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
    ReadTimeoutError,
    ResponseTooLargeError,
    TLSError,
    TruncatedResponseError,
    WriteTimeoutError,
)
from telnyx_async._errors.details import ErrorDetail
from telnyx_async._errors.response import from_response
from telnyx_async._errors.status import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    IdempotencyMismatchError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    RequestInProgressError,
    UnprocessableEntityError,
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
    "ResponseTooLargeError",
    "TLSError",
    "TelnyxError",
    "TruncatedResponseError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "WriteTimeoutError",
    "from_response",
]
