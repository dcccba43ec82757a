"""How a command fails: its exit code and its message.

0    success
1    the service answered with an error, or the response cannot be read or written
2    the command or its input is invalid, or was not confirmed: nothing was sent
3    credentials are missing, wrong (401), or not sufficient (403)
4    not found (404)
5    too many requests (429), after the retries
6    no connection, or no answer in time: the effect has not happened, or may be repeated
7    no answer, and the request may have been carried out: check before you repeat it
130  interrupted
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from telnyx_async._operation import Operation

__all__ = ["INTERRUPTED", "REFUSED", "UsageError", "exit_code", "message_of"]

REFUSED: Final = 2
INTERRUPTED: Final = 130
_FAILED, _UNAUTHORIZED, _NOT_FOUND, _LIMITED, _UNREACHABLE, _IN_DOUBT = 1, 3, 4, 5, 6, 7


class UsageError(Exception):
    """The command or its input is invalid. Nothing was sent."""


def exit_code(error: Exception, operation: Operation | None = None) -> int:
    """Return the exit code for an error in the call of an operation."""
    from telnyx_async import _errors as errors  # noqa: PLC0415 - help and usage need none of it

    codes: Mapping[tuple[type[Exception], ...], int] = {
        (errors.RateLimitError, errors.RateLimitTimeoutError): _LIMITED,
        (errors.NotFoundError,): _NOT_FOUND,
        (
            errors.AuthenticationError,
            errors.MissingCredentialsError,
            errors.PermissionDeniedError,
        ): _UNAUTHORIZED,
    }
    found = next((code for kinds, code in codes.items() if isinstance(error, kinds)), None)
    if found is None and isinstance(error, errors.APIConnectionError):
        return _IN_DOUBT if error.sent and not _is_harmless(operation) else _UNREACHABLE
    return _FAILED if found is None else found


def _is_harmless(operation: Operation | None) -> bool:
    """Whether an operation can be repeated without repeating its effect."""
    from telnyx_async._operation import Replay  # noqa: PLC0415

    return operation is None or operation.method == "GET" or operation.replay is Replay.SAFE


def message_of(error: Exception) -> str:
    """Return what is printed about an error: its text, and the id that Telnyx's support needs."""
    text = str(error) or type(error).__name__
    lines = [text, *getattr(error, "__notes__", ())]
    request_id: str | None = getattr(error, "request_id", None)
    if request_id is not None and request_id not in text:
        lines.append(f"request id: {request_id}")
    return "\n".join(lines)
