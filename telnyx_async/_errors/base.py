"""The upper branches of the tree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from multidict import CIMultiDict

from telnyx_async._http import HttpResponse

__all__ = [
    "APIError",
    "APIResponseValidationError",
    "MissingCredentialsError",
    "TelnyxError",
    "Unverified",
    "WebhookVerificationError",
    "kept",
]


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

    `sent` is False when provably none of its requests left this machine. `safe_to_retry` says that
    the same call may be made again without doing its work twice. `idempotency_key` is the key (or
    `command_id`) that the SDK made for the call: with it as an argument the call is safe to repeat
    while the service remembers it. `attempts` counts the requests that were tried, `operation`
    is the verb and the path's template.
    """

    sent: bool = True
    safe_to_retry: bool = False
    idempotency_key: str | None = None
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


class APIResponseValidationError(APIError):
    """An answer came and cannot be read as what was promised.

    `response` is the answer. The operation itself has succeeded.
    """

    def __init__(
        self, message: str, *, response: HttpResponse | None = None, body: object = None
    ) -> None:
        super().__init__(message)
        self.response = response and kept(response)
        self.status_code = response.status if response else None
        self.body = body


def kept(response: HttpResponse) -> HttpResponse:
    """An answer that can be pickled, and whose headers are found in any case."""
    return HttpResponse(
        status=response.status,
        headers=CIMultiDict(response.headers),
        body=response.body,
        url=response.url,
        attempts=response.attempts,
    )
