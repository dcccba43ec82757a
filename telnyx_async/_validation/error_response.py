"""Refusals in the form the service gives them: a status, and `errors[]` that name the place."""

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
    "Problem",
    "Refusal",
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
    "40318": "Queue full",
    "90015": "Invalid Call Control ID",
    "90018": "Call has already ended",
    "90034": "Call not answered yet",
}


@frozen
class Problem:
    """One thing that is wrong, and where: a path in the body, or the name of a parameter."""

    detail: str
    at: tuple[str | int, ...] = ()
    code: str = BAD_REQUEST
    parameter: str | None = None

    def to_wire(self) -> dict[str, Any]:
        title = _TITLES.get(self.code, "Unprocessable")
        wire: dict[str, Any] = {"code": self.code, "title": title, "detail": self.detail}
        if self.parameter is not None:
            wire["source"] = {"parameter": self.parameter}
        elif self.at:
            wire["source"] = {"pointer": "".join(f"/{_escape(part)}" for part in self.at)}
        wire["meta"] = {"url": f"https://developers.telnyx.com/docs/overview/errors/{self.code}"}
        return wire


def _escape(part: str | int) -> str:
    """RFC 6901."""
    return str(part).replace("~", "~0").replace("/", "~1")


@frozen
class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    """The service does not do what was asked."""

    status: int
    problems: Sequence[Problem]
    headers: Mapping[str, str] = field(factory=dict[str, str])

    def to_wire(self) -> dict[str, Any]:
        return {"errors": [problem.to_wire() for problem in self.problems]}


def not_found(detail: str = "The requested resource or URL could not be found.") -> Refusal:
    return Refusal(404, [Problem(detail, code=NOT_FOUND)])


def unprocessable(detail: str, *at: str | int, code: str = BAD_REQUEST) -> Refusal:
    return Refusal(422, [Problem(detail, at, code)])
