"""What an answer, or its absence, says about a row. Pure."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping
from telnyx_async._errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AuthenticationError,
    ConflictError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestInProgressError,
    TLSError,
)
from telnyx_async._http import HttpResponse
from telnyx_async.bulk._rows import Record, State

__all__ = ["Verdict", "of_answer", "of_error"]

_PAYMENT_REQUIRED = 402
# A key that is revoked or expired; an account that is inactive, blocked, not verified or without
# money; messaging disabled on it: support.telnyx.com/en/articles/6505121, and RFC 9110 for 402.
_OF_THE_ACCOUNT = frozenset(
    {"20002", "20006", "20012", "20013", "20014", "20016", "20017", "20100", "40314"}
)
# The pause after a 429 that names none, and the first before a repetition, in seconds.
_PAUSE = 1.0
_SLOWEST = 60.0


@frozen(kw_only=True)
class Verdict:
    """What is recorded, and what it means for the other rows.

    `stop` says why no other row has a chance. `throttled` is a 429; `unreachable` says that no
    connection could be made.
    """

    record: Record
    stop: str | None = None
    throttled: bool = False
    unreachable: bool = False


def of_answer(response: HttpResponse) -> Verdict:
    """Judge an answer that says that the row was accepted."""
    name = _id_in(response.body)
    return Verdict(record=Record(state=State.DONE, status=response.status, resource_id=name))


def of_error(error: Exception, *, method: str = "POST", attempts: int = 1) -> Verdict:
    """Judge what `execute` raised at the attempt of this number."""
    if isinstance(error, MissingCredentialsError):
        return Verdict(record=_back(error), stop=str(error))
    if not isinstance(error, APIError):  # a mistake of ours, or of a hook: who knows how far it got
        return Verdict(record=_unknown(error, attempts), stop=_told(error))
    return _of_api_error(error, method, attempts)


def _of_api_error(error: APIError, method: str, attempts: int) -> Verdict:
    if isinstance(error, RateLimitError):
        return _throttled(error)
    if not error.sent:
        stop = str(error) if isinstance(error, TLSError) else None
        return Verdict(record=_back(error), stop=stop, unreachable=True)
    if isinstance(error, APIStatusError):
        return _refused(error, method, attempts)
    if isinstance(error, APIConnectionError):
        return Verdict(record=_cut_off(error, attempts))
    return Verdict(record=_unknown(error, attempts))


def _throttled(error: RateLimitError) -> Verdict:
    wait = _PAUSE if error.retry_after is None else error.retry_after
    record = Record(state=State.PENDING, status=429, error=_told(error), wait=wait)
    return Verdict(record=record, throttled=True)


def _refused(error: APIStatusError, method: str, attempts: int) -> Verdict:
    status = error.status_code
    if isinstance(error, AuthenticationError) or _is_of_the_account(error):
        return Verdict(record=_back(error, status), stop=str(error))
    if isinstance(error, RequestInProgressError):
        return Verdict(record=_unknown(error, attempts, status))
    if isinstance(error, NotFoundError) and method == "DELETE" and attempts > 1:
        return Verdict(record=Record(state=State.DONE, status=status))
    if error.rejected or (isinstance(error, ConflictError) and error.errors):
        record = Record(state=State.REJECTED, status=status, error=_told(error))
        stop = str(error) if isinstance(error, PermissionDeniedError) else None
        return Verdict(record=record, stop=stop)
    return Verdict(record=_unknown(error, attempts, status))


def _cut_off(error: APIConnectionError, attempts: int) -> Record:
    """An answer that began with a success is one, though its id is lost."""
    status = error.status_code
    if status is not None and 200 <= status < 300:
        return Record(state=State.DONE, status=status, error=_told(error))
    return _unknown(error, attempts, status)


def _is_of_the_account(error: APIStatusError) -> bool:
    codes = {detail.code for detail in error.errors}
    return error.status_code == _PAYMENT_REQUIRED or bool(codes & _OF_THE_ACCOUNT)


def _back(error: Exception, status: int | None = None) -> Record:
    return Record(state=State.PENDING, status=status, error=_told(error))


def _unknown(error: Exception, attempts: int, status: int | None = None) -> Record:
    wait = min(_SLOWEST, _PAUSE * 2.0 ** min(attempts - 1, 10))
    return Record(state=State.UNKNOWN, status=status, error=_told(error), wait=wait)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _id_in(body: bytes) -> str | None:
    """The id of what was made, where the answer has one in a usual place."""
    try:
        answer: Any = _json.loads(body)
    except ValueError:
        return None
    for place in (answer.get("data"), answer) if is_mapping(answer) else ():
        for name in ("id", "call_control_id", "sid"):
            found = place.get(name) if is_mapping(place) else None
            if isinstance(found, str):
                return found
    return None
