"""The service answered with an error."""

from __future__ import annotations

from http import HTTPStatus
from typing import Self

from telnyx_async._errors.base import APIError
from telnyx_async._errors.details import ErrorDetail
from telnyx_async._errors.retry_after import retry_after
from telnyx_async._http import HttpResponse

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "IdempotencyMismatchError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestInProgressError",
    "UnprocessableEntityError",
]

_QUOTED = 200
# 501 and 505 will be the same next time.
_TRANSIENT = frozenset({408, 429, *range(500, 600)} - {501, 505})
# 408 and 409 leave open what became of the request.
_REJECTED = frozenset(set(range(400, 500)) - {408, 409})


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
