"""The error of an answer."""

from __future__ import annotations

from http import HTTPStatus

from telnyx_async import _json
from telnyx_async._errors.base import kept
from telnyx_async._errors.details import ErrorDetail, parse_details
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
from telnyx_async._http import HttpResponse
from telnyx_async._operation import Operation

__all__ = ["from_response"]

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
    response = kept(response)
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


def _decoded(response: HttpResponse) -> object:
    try:
        return _json.loads(response.body)
    except ValueError:
        return response.body.decode("utf-8", "replace")
