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

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Literal, Self, TypeAlias

from multidict import CIMultiDict

from telnyx_async import _json
from telnyx_async._error_details import ErrorDetail, parse_details
from telnyx_async._http import HttpResponse
from telnyx_async._operation import Operation
from telnyx_async._retry_after import retry_after

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

_QUOTED = 200
# 501 and 505 will be the same next time.
_TRANSIENT = frozenset({408, 429, *range(500, 600)} - {501, 505})
# 408 and 409 leave open what became of the request.
_REJECTED = frozenset(set(range(400, 500)) - {408, 409})


class TelnyxError(Exception):
    """The root of the tree."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    kind: type[TelnyxError], args: tuple[Any, ...], state: Mapping[str, Any]
) -> TelnyxError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class MissingCredentialsError(TelnyxError):
    """The operation needs a key, and the client has none."""


Unverified: TypeAlias = Literal["header", "timestamp", "signature", "key", "body"]


class WebhookVerificationError(TelnyxError, ValueError):
    """A webhook is not what Telnyx signed, or was signed too long ago.

    `reason` says which part of it was found wanting. It is a `ValueError` too, which the official
    package raises.
    """

    reason: Unverified

    def __init__(self, message: str, *, reason: Unverified = "signature") -> None:
        super().__init__(message)
        self.reason = reason


class APIError(TelnyxError):
    """A call failed.

    `sent` is False when the request provably never left this machine. `safe_to_retry` says that
    the same call may be made again without doing its work twice. `attempts` counts the requests
    that were tried. `operation` is the verb and the path's template.
    """

    sent: bool = True
    safe_to_retry: bool = False
    attempts: int = 1
    operation: str = ""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def transient(self) -> bool:
        """Whether another attempt may end differently."""
        return False

    @property
    def rejected(self) -> bool:
        """Whether the service said that it did not take the request."""
        return False

    def __str__(self) -> str:
        tries = f" ({self.attempts} attempts)" if self.attempts > 1 else ""
        return f"{f'{self.operation}: ' if self.operation else ''}{self.message}{tries}"


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


class APIResponseValidationError(APIError):
    """An answer came and cannot be read as what was promised.

    `response` is the answer. The operation itself has succeeded.
    """

    def __init__(
        self, message: str, *, response: HttpResponse | None = None, body: object = None
    ) -> None:
        super().__init__(message)
        self.response = response and _kept(response)
        self.status_code = response.status if response else None
        self.body = body


class APIStatusError(APIError):
    """The service answered with an error.

    `errors` are its `errors[]`, `body` the decoded answer (or its text), `retry_after` the wait
    it asks for, in seconds.
    """

    status_code: int
    response: HttpResponse | None = None
    body: object = None
    errors: tuple[ErrorDetail, ...] = ()
    retry_after: float | None = None

    @classmethod
    def of(cls, response: HttpResponse, body: object, errors: tuple[ErrorDetail, ...]) -> Self:
        """Make the error of an answer whose body is decoded."""
        error = cls(_message(response, body, errors))
        error.response = response
        error.status_code = response.status
        error.body = body
        error.errors = errors
        error.retry_after = retry_after(response.headers)
        return error

    @property
    def status(self) -> int:
        """The same as `status_code`."""
        return self.status_code

    @property
    def code(self) -> str | None:
        """The code of the first entry of `errors`."""
        return self.errors[0].code if self.errors else None

    @property
    def request_id(self) -> str | None:
        """What Telnyx's support asks for."""
        return self.response.headers.get("x-request-id") if self.response else None

    @property
    def transient(self) -> bool:
        advice = self.response.headers.get("x-should-retry") if self.response else None
        if advice in ("true", "false"):
            return advice == "true"
        return self.status_code in _TRANSIENT

    @property
    def rejected(self) -> bool:
        return self.status_code in _REJECTED

    def __str__(self) -> str:
        return f"{super().__str__()}{f' [request {self.request_id}]' if self.request_id else ''}"


class RedirectError(APIStatusError):
    """A redirect. It is not followed: a key or a body must not reach another address."""

    @property
    def location(self) -> str | None:
        """Where the service pointed to."""
        return self.response.headers.get("location") if self.response else None


class BadRequestError(APIStatusError):
    """400"""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the key is wrong, or was withdrawn."""

    status_code = 401


class PermissionDeniedError(APIStatusError):
    """403"""

    status_code = 403


class NotFoundError(APIStatusError):
    """404"""

    status_code = 404


class ConflictError(APIStatusError):
    """409"""

    status_code = 409


class RequestInProgressError(ConflictError):
    """409 with 10036: an earlier request with the same idempotency key is still at work."""

    @property
    def transient(self) -> bool:
        return True


class UnprocessableEntityError(APIStatusError):
    """422"""

    status_code = 422


class IdempotencyMismatchError(UnprocessableEntityError):
    """422 with 10027: the idempotency key was used before, with another body."""


class RateLimitError(APIStatusError):
    """429, or a wait for the client's own limit that the call's deadline does not allow.

    Nothing was carried out. `retry_after` is the wait in seconds.
    """

    status_code = 429


class InternalServerError(APIStatusError):
    """5xx"""

    status_code = 500


_BY_STATUS: dict[int, type[APIStatusError]] = {
    kind.status_code: kind
    for kind in (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        RateLimitError,
    )
}
_BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (409, "10036"): RequestInProgressError,
    (422, "10027"): IdempotencyMismatchError,
}


def from_response(response: HttpResponse, operation: Operation) -> APIStatusError:
    """Make the error of an answer that is no success. Never raises, whatever the body holds."""
    response = _kept(response)
    body = _decoded(response)
    errors = parse_details(body)
    error = _kind(response.status, errors).of(response, body, errors)
    error.operation = f"{operation.method} {operation.path}"
    error.attempts = response.attempts
    return error


def _kind(status: int, errors: tuple[ErrorDetail, ...]) -> type[APIStatusError]:
    for error in errors:
        kind = _BY_CODE.get((status, error.code or ""))
        if kind is not None:
            return kind
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return InternalServerError
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return RedirectError
    return _BY_STATUS.get(status, APIStatusError)


def _kept(response: HttpResponse) -> HttpResponse:
    """An answer that can be pickled, and whose headers are found in any case."""
    return HttpResponse(
        status=response.status,
        headers=CIMultiDict(response.headers),
        body=response.body,
        url=response.url,
        attempts=response.attempts,
    )


def _decoded(response: HttpResponse) -> object:
    try:
        return _json.loads(response.body)
    except ValueError:
        return response.body.decode("utf-8", "replace")


def _message(response: HttpResponse, body: object, errors: tuple[ErrorDetail, ...]) -> str:
    said = "; ".join(filter(None, map(str, errors))) or _excerpt(response, body)
    target = response.headers.get("location")
    pointed = f" to {target}" if target and response.status < HTTPStatus.BAD_REQUEST else ""
    return _one_line(f"{response.status}{_phrase(response.status)}{pointed}{said and f': {said}'}")


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""


def _excerpt(response: HttpResponse, body: object) -> str:
    if not isinstance(body, str):
        return ""
    kind = response.headers.get("content-type")
    text = _one_line(body)[:_QUOTED]
    return f"{kind or 'no content type'}: {text}" if text else ""


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
