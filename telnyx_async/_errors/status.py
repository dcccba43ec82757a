"""Errors that the service reports: by the status of its response, or within a stream of events."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Self

from telnyx_async import _json
from telnyx_async._errors.base import APIError, detached_copy
from telnyx_async._errors.details import ErrorDetail, parse_details
from telnyx_async._errors.retry_after import retry_after
from telnyx_async._http import HttpResponse
from telnyx_async._operation import Operation

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "EventStreamError",
    "IdempotencyMismatchError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestInProgressError",
    "UnprocessableEntityError",
    "from_response",
]

_QUOTED = 200
# 501 and 505 do not change between attempts.
_TRANSIENT = frozenset({408, 429, *range(500, 600)} - {501, 505})
# After 408 and 409 the request may have been processed.
_REJECTED = frozenset(set(range(400, 500)) - {408, 409})


class APIStatusError(APIError):
    """The service responded with an error status.

    `errors` are the entries of its `errors[]`, `body` is the decoded body (or its text), and
    `retry_after` the wait that it asks for in seconds.
    """

    status_code: int
    response: HttpResponse = None  # type: ignore[assignment]  # in an error that a test constructs
    body: object = None
    errors: tuple[ErrorDetail, ...] = ()
    retry_after: float | None = None

    @classmethod
    def of(cls, response: HttpResponse, body: object, errors: tuple[ErrorDetail, ...]) -> Self:
        """Return the error of a response whose body was decoded."""
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
        """The id of the request: quote it to Telnyx's support."""
        return self.response.request_id if self.response else None

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
    """3xx. Redirects are not followed: the API key must not reach another host."""

    @property
    def location(self) -> str | None:
        """The target of the redirect."""
        return self.response.headers.get("location") if self.response else None


class BadRequestError(APIStatusError):
    """400: the request is malformed, or cannot be processed as it is."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the API key is wrong or was revoked."""

    status_code = 401


class PermissionDeniedError(APIStatusError):
    """403: the API key or the account lacks a permission."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: the object or the path does not exist."""

    status_code = 404


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of an object, or with another request."""

    status_code = 409


class RequestInProgressError(ConflictError):
    """409 with 10036: an earlier request with the same idempotency key is in progress."""

    @property
    def transient(self) -> bool:
        return True


class UnprocessableEntityError(APIStatusError):
    """422: an argument is not valid; `errors` says which one."""

    status_code = 422


class IdempotencyMismatchError(UnprocessableEntityError):
    """422 with 10027: the idempotency key was used before, with another body."""


class RateLimitError(APIStatusError):
    """429. The request was not processed; `retry_after` is the requested wait in seconds."""

    status_code = 429


class InternalServerError(APIStatusError):
    """5xx: the service failed, and the request may have been processed."""

    status_code = 500


class EventStreamError(APIError):
    """The service reported an error within a stream that had begun with success.

    The stream consists of server-sent events, or of the frames of a WebSocket.

    Attributes:
        errors: The entries of the error, as in `APIStatusError`.
        body: The decoded data of the event, or its text.
        received: The events before it (`ServerSentEvent`); of a long stream the last ones.
        response: Status and headers of the response.
    """

    def __init__(
        self,
        message: str,
        *,
        body: object = None,
        received: Sequence[Any] = (),
        response: HttpResponse | None = None,
    ) -> None:
        super().__init__(message)
        self.body = body
        self.errors: tuple[ErrorDetail, ...] = parse_details(body)
        self.received = tuple(received)
        self.response = response and detached_copy(response)

    @classmethod
    def of(cls, body: object, **facts: Any) -> Self:
        """Return the error that an event or a frame reports; `facts` are those of the constructor."""
        words = "; ".join(filter(None, map(str, parse_details(body)))) or str(body)[:_QUOTED]
        return cls(f"the service reported an error within the stream: {words}", body=body, **facts)

    @property
    def code(self) -> str | None:
        """The code of the first entry of `errors`."""
        return self.errors[0].code if self.errors else None

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support."""
        return self.response.request_id if self.response else None


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
    """Return the error of a response that is not a success. Never raises, whatever its body is."""
    response = detached_copy(response)
    body = _decoded(response)
    errors = parse_details(body)
    error = _kind(response.status, errors).of(response, body, errors)
    error.operation = str(operation)
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


def _decoded(response: HttpResponse) -> object:
    try:
        return _json.loads_received(response.body)
    except ValueError:
        return response.body.decode("utf-8", "replace")
