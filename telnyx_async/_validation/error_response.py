"""Error responses as the service sends them: a status, and `errors[]` with what is wrong where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

__all__ = [
    "BAD_REQUEST",
    "DUPLICATE",
    "INVALID_ID",
    "INVALID_PHONE_NUMBER",
    "MISSING",
    "NOT_FOUND",
    "ErrorResponse",
    "Problem",
    "not_found",
    "unprocessable",
]

MISSING = "10004"
NOT_FOUND = "10005"
INVALID_ID = "10006"
DUPLICATE = "10012"
BAD_REQUEST = "10015"
INVALID_PHONE_NUMBER = "10016"

_TITLES = {
    MISSING: "Missing required parameter",
    NOT_FOUND: "Resource not found",
    INVALID_ID: "Invalid ID",
    "10009": "Authentication failed",
    "10010": "Authorization failed",
    "10011": "Too many requests",
    DUPLICATE: "Duplicate resource",
    "10014": "Unsupported Media Type",
    BAD_REQUEST: "Bad Request",
    INVALID_PHONE_NUMBER: "Phone number must be in +E.164 format",
    "10017": "Associated resource does not exist",
    "10021": "Resource in use",
    "10023": "Invalid JSON",
    "10027": "Idempotency key reused",
    "10036": "Request in progress",
    "40002": "Unsupported input format",
    "40003": "Missing sample rate",
    "40318": "Queue full",
    "90015": "Invalid Call Control ID",
    "90018": "Call has already ended",
    "90034": "Call not answered yet",
}


@frozen
class Problem:
    """One entry of `errors[]`: what is wrong, and where.

    The place is `at`, a path into the body, or the name of a `parameter`.
    """

    detail: str
    at: tuple[str | int, ...] = ()
    code: str = BAD_REQUEST
    parameter: str | None = None

    def to_dict(self) -> dict[str, Any]:
        title = _TITLES.get(self.code, "Unprocessable")
        entry: dict[str, Any] = {"code": self.code, "title": title, "detail": self.detail}
        if self.parameter is not None:
            entry["source"] = {"parameter": self.parameter}
        elif self.at:
            entry["source"] = {"pointer": "".join(f"/{_escape(part)}" for part in self.at)}
        entry["meta"] = {"url": f"https://developers.telnyx.com/docs/overview/errors/{self.code}"}
        return entry


def _escape(part: str | int) -> str:
    """Escape a reference token of a JSON Pointer (RFC 6901, 3)."""
    return str(part).replace("~", "~0").replace("/", "~1")


@frozen
class ErrorResponse(Exception):  # noqa: N818 - a response, not a failure of this code
    """The service's response to a request that it rejects, raised to end its processing."""

    status: int
    problems: Sequence[Problem]
    headers: Mapping[str, str] = field(factory=dict[str, str])

    def to_dict(self) -> dict[str, Any]:
        return {"errors": [problem.to_dict() for problem in self.problems]}


def not_found(detail: str = "The requested resource or URL could not be found.") -> ErrorResponse:
    """Return a 404 response."""
    return ErrorResponse(404, [Problem(detail, code=NOT_FOUND)])


def unprocessable(detail: str, *at: str | int, code: str = BAD_REQUEST) -> ErrorResponse:
    """Return a 422 response whose problem is `at` a path in the body."""
    return ErrorResponse(422, [Problem(detail, at, code)])
