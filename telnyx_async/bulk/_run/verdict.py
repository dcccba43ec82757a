"""What a response, or its absence, means for a row and for the job. Pure functions.

| response | state of the row |
|---|---|
| 2xx, also with a truncated body | done |
| 4xx with the service's `errors` | rejected; after a 403 the job stops |
| the same, in response to a repetition | unknown: an earlier attempt may have been carried out |
| 401, 402, errors of the account, an invalid certificate | pending; the job stops |
| 429, and any other request that was not sent | pending |
| 408, 5xx, a connection lost after the request was sent | unknown |
"""

from __future__ import annotations

from typing import Any

from attrs import define, evolve

from telnyx_async import _json
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
from telnyx_async.bulk._rows import AttemptResult, State

__all__ = ["Verdict", "of_error", "of_response"]

_PAYMENT_REQUIRED = 402
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
# Codes of a revoked or expired key, of an account that is inactive, blocked, unverified or out of
# money, and of disabled messaging: https://support.telnyx.com/en/articles/6505121
_ACCOUNT_ERRORS = frozenset(
    {"20002", "20006", "20012", "20013", "20014", "20016", "20017", "20100", "40314"}
)
# The pause after a 429 that names none, and the first wait before a repetition, in seconds.
_DEFAULT_WAIT = 1.0
_MAX_WAIT = 60.0
# Where responses have the id of what was created.
_IDS = ("id", "call_control_id", "sid")


# A frozen class takes longer to construct, and each response constructs one.
@define(kw_only=True)
class Verdict:
    """The result of an attempt, and its meaning for the other rows.

    `stop` is the reason to stop the job, when no other row can succeed either. `throttled` means
    a 429, `unreachable` that no connection could be made, `refused` a 4xx: the service works.
    """

    result: AttemptResult
    stop: str | None = None
    throttled: bool = False
    unreachable: bool = False
    refused: bool = False

    @property
    def settled(self) -> bool:
        """Whether the row has its final state, and the others are not concerned."""
        final = self.result.state is State.DONE or self.result.state is State.REJECTED
        return final and not self.stop


def of_response(response: HttpResponse) -> Verdict:
    """Return the verdict on a successful response."""
    resource_id = _id_in(response.body)
    return Verdict(
        result=AttemptResult(state=State.DONE, status=response.status, resource_id=resource_id)
    )


def of_error(error: Exception, *, method: str = "POST", attempt: int = 1) -> Verdict:
    """Return the verdict on an error that `execute` raised at the attempt of this number.

    Attempts that the service did not process are not counted: all earlier ones may have been
    carried out.
    """
    if isinstance(error, MissingCredentialsError):
        return Verdict(result=_pending(error), stop=str(error))
    if not isinstance(error, APIError):
        # A bug here or in a hook: the request may have been sent, and the next would fail alike.
        return Verdict(result=_unknown(error, attempt), stop=_describe(error))
    return _of_api_error(error, method, attempt)


def _of_api_error(error: APIError, method: str, attempt: int) -> Verdict:
    if isinstance(error, RateLimitError):
        return _throttled(error)
    if not error.sent:
        # A token that is refused (sent=False: it is not the row that was sent) is refused again.
        stop = str(error) if isinstance(error, TLSError | AuthenticationError) else None
        return Verdict(result=_pending(error), stop=stop, unreachable=True)
    if isinstance(error, APIStatusError):
        return _of_status(error, method, attempt)
    if isinstance(error, APIConnectionError):
        return Verdict(result=_interrupted(error, attempt))
    return Verdict(result=_unknown(error, attempt))


def _throttled(error: RateLimitError) -> Verdict:
    wait = _DEFAULT_WAIT if error.retry_after is None else error.retry_after
    result = AttemptResult(state=State.PENDING, status=429, error=_describe(error), wait=wait)
    return Verdict(result=result, throttled=True)


def _of_status(error: APIStatusError, method: str, attempt: int) -> Verdict:
    status = error.status_code
    if isinstance(error, AuthenticationError) or _concerns_account(error):
        return Verdict(result=_pending(error, status), stop=str(error))
    if isinstance(error, RequestInProgressError):
        return Verdict(result=_unknown(error, attempt, status))
    if error.rejected or (isinstance(error, ConflictError) and error.errors):
        stop = str(error) if isinstance(error, PermissionDeniedError) else None
        return Verdict(result=_refused(error, method, attempt), stop=stop, refused=True)
    return Verdict(result=_unknown(error, attempt, status))


def _refused(error: APIStatusError, method: str, attempt: int) -> AttemptResult:
    """A refusal is about this attempt only; an earlier one may have been carried out.

    Reads carry nothing out. What a repeated DELETE does not find, an earlier one has deleted.
    """
    status = error.status_code
    if attempt == 1 or method in _READS:
        return AttemptResult(state=State.REJECTED, status=status, error=_describe(error))
    if isinstance(error, NotFoundError) and method == "DELETE":
        return AttemptResult(state=State.DONE, status=status)
    result = _unknown(error, attempt, status)
    return evolve(result, error=f"{result.error}; an earlier attempt may have been carried out")


def _interrupted(error: APIConnectionError, attempt: int) -> AttemptResult:
    """A response that began with 2xx is a success, even if the id in its body is lost."""
    status = error.status_code
    if status is not None and 200 <= status < 300:
        return AttemptResult(state=State.DONE, status=status, error=_describe(error))
    return _unknown(error, attempt, status)


def _concerns_account(error: APIStatusError) -> bool:
    codes = {detail.code for detail in error.errors}
    return error.status_code == _PAYMENT_REQUIRED or bool(codes & _ACCOUNT_ERRORS)


def _pending(error: Exception, status: int | None = None) -> AttemptResult:
    return AttemptResult(state=State.PENDING, status=status, error=_describe(error))


def _unknown(error: Exception, attempt: int, status: int | None = None) -> AttemptResult:
    wait = min(_MAX_WAIT, _DEFAULT_WAIT * 2.0 ** min(attempt - 1, 10))
    return AttemptResult(state=State.UNKNOWN, status=status, error=_describe(error), wait=wait)


def _describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _id_in(body: bytes) -> str | None:
    """Return the id of what was created, if the response has one in a usual place."""
    try:
        content: Any = _json.loads_received(body)
    except ValueError:
        return None
    if not _json.is_object(content):
        return None
    data = content.get("data")
    for mapping in (data, content) if _json.is_object(data) else (content,):
        for name in _IDS:
            value = mapping.get(name)
            if isinstance(value, str):
                return value
    return None
