"""The upper part of the exception hierarchy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from multidict import CIMultiDict

from telnyx_async._http import HttpRequest, HttpResponse

__all__ = [
    "APIError",
    "APIResponseValidationError",
    "MissingCredentialsError",
    "NoAudioError",
    "TelnyxError",
    "Unverified",
    "WebhookVerificationError",
    "detached_copy",
    "without_credentials",
]


class TelnyxError(Exception):
    """Base class of all exceptions of both packages."""

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
    """The operation needs credentials, and the client has none."""


Unverified: TypeAlias = Literal["header", "timestamp", "signature", "key", "body"]


class WebhookVerificationError(TelnyxError, ValueError):
    """The signature of a webhook is missing, wrong or too old.

    `reason` says which part of it failed. It is a `ValueError` too, which the official package
    raises.
    """

    reason: Unverified

    def __init__(self, message: str, *, reason: Unverified = "signature") -> None:
        super().__init__(message)
        self.reason = reason


class APIError(TelnyxError):
    """A call failed.

    Attributes:
        sent: False if none of the call's requests can have left this machine.
        safe_to_retry: Whether the same call can be made again without repeating its effect.
        idempotency_key: The key (or `command_id`) that the SDK generated for the call. Passed as an
            argument, it makes the call safe to repeat while the service remembers it.
        attempts: Number of requests that were tried.
        operation: HTTP method and path template.
        partial: What a typed stream had accumulated before it failed.
        request: The last request, without its credentials and body; None if there was none.
    """

    sent: bool = True
    safe_to_retry: bool = False
    idempotency_key: str | None = None
    attempts: int = 1
    operation: str = ""
    partial: Any = None
    request: HttpRequest | None = None

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def transient(self) -> bool:
        """Whether another attempt may succeed."""
        return False

    @property
    def rejected(self) -> bool:
        """Whether the service reported that it did not process the request."""
        return False

    def __str__(self) -> str:
        tries = f" ({self.attempts} attempts)" if self.attempts > 1 else ""
        return f"{f'{self.operation}: ' if self.operation else ''}{self.message}{tries}"


class APIResponseValidationError(APIError):
    """The body of a successful response is not what the API promises.

    `response` is the response. The operation itself has succeeded.
    """

    def __init__(
        self, message: str, *, response: HttpResponse | None = None, body: object = None
    ) -> None:
        super().__init__(message)
        self.response = response and detached_copy(response)
        self.status_code = response.status if response else None
        self.body = body


class NoAudioError(APIError):
    """The service finished a synthesis without having sent audio."""


def detached_copy(response: HttpResponse) -> HttpResponse:
    """Return a response that can be pickled, without its connection."""
    return HttpResponse(
        status=response.status,
        headers=CIMultiDict(response.headers),
        body=response.body,
        url=response.url,
        attempts=response.attempts,
    )


def without_credentials(request: HttpRequest) -> HttpRequest:
    """Return the request without its Authorization header and body: errors are logged and pickled."""
    headers = CIMultiDict(request.headers)
    headers.popall("Authorization", None)
    return HttpRequest(request.method, request.url, headers)
