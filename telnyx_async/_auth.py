"""Who calls: an API key, or a token that is fetched for OAuth2 client credentials (RFC 6749, 4.4)."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import Protocol, cast

from attrs import define, evolve, field, frozen
from yarl import URL

from telnyx_async import _json
from telnyx_async._config import Secret
from telnyx_async._errors import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    from_response,
)
from telnyx_async._errors.base import kept
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._operation import Operation

__all__ = ["Auth", "BearerKey", "ClientCredentials"]

_TOKEN = Operation("POST", "/oauth/token")
# A token is renewed this long before its end, or at nine tenths of a short life.
_EARLY = 60.0
# After a renewal that failed, the token in use serves for so long before another is tried.
_PATIENCE = 5.0
_LONGEST = 10**9
_REFUSED = frozenset({400, 401, 403})


class Auth(Protocol):
    """What makes a request the client's own."""

    async def header(self) -> Mapping[str, str]:
        """Give the header to send."""
        ...

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Learn that the service answered 401 to a request with these headers.

        True if they are older than `since`, by the client's clock: others may help.
        """
        ...


def _bearer(secret: str) -> Mapping[str, str]:
    return {"Authorization": Secret(f"Bearer {secret}")}


class BearerKey:
    """An API key."""

    def __init__(self, key: str) -> None:
        self._header = _bearer(key)

    async def header(self) -> Mapping[str, str]:
        """Give the key."""
        return self._header

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Say that there is no other key."""
        return False


@frozen
class _Token:
    header: Mapping[str, str] = field(repr=False)
    asked_at: float
    renew_at: float
    ends_at: float


@define(eq=False, kw_only=True)
class ClientCredentials:
    """A token for a client's id and secret, kept until shortly before it ends.

    While there is none, all calls wait for one request. A token that is about to end is renewed
    by one call, and the others go on with it. `fetch` makes the request; it obeys its own time
    limits and lets no redirect carry the secret elsewhere.
    """

    id: str
    secret: str = field(repr=False)
    token_url: URL
    fetch: Callable[[HttpRequest], Awaitable[HttpResponse]] = field(repr=False)
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    _token: _Token | None = field(default=None, init=False, repr=False)
    _renewal: asyncio.Task[_Token] | None = field(default=None, init=False, repr=False)

    async def header(self) -> Mapping[str, str]:
        """Give the token.

        Raises `AuthenticationError` when the service refuses the id or the secret, and the error
        of any call when it cannot be asked.
        """
        token, now = self._token, self.clock()
        if token is None or now >= token.ends_at:
            token = await self._renewed()
        elif now >= token.renew_at:
            token = await self._renewed_early(token, now)
        return token.header

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Have another token fetched, if this one is still in use.

        False if this one was asked for after `since`: another would be refused too.
        """
        token = self._token
        if token is None or token.header["Authorization"] != header.get("Authorization"):
            return True
        self._token = None
        return token.asked_at < since

    async def _renewed_early(self, token: _Token, now: float) -> _Token:
        # The others see a later time to renew, and go on with the token they have.
        self._token = evolve(token, renew_at=now + _PATIENCE)
        try:
            return await self._renewed()
        except APIError:
            return token

    async def _renewed(self) -> _Token:
        """Wait for the one request of this event loop, which outlives the call that began it."""
        loop = asyncio.get_running_loop()
        renewal = self._renewal
        if renewal is None or renewal.done() or renewal.get_loop() is not loop:
            renewal = self._renewal = loop.create_task(self._request())
            renewal.add_done_callback(_look_at_outcome)
        try:
            return await asyncio.shield(renewal)
        except APIError as error:
            # Each call raises an error of its own: attempts and tracebacks are noted on it.
            raise copy(error) from error

    async def _request(self) -> _Token:
        asked_at = self.clock()
        response = await self.fetch(self._token_request())
        if not 200 <= response.status < 300:
            raise _refusal(response)
        self._token = token = _read(response, asked_at)
        return token

    def _token_request(self) -> HttpRequest:
        body = {
            "grant_type": "client_credentials",
            "client_id": self.id,
            "client_secret": self.secret,
        }
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        return HttpRequest(
            method="POST", url=self.token_url, headers=headers, body=_json.dumps(body)
        )


def _look_at_outcome(renewal: asyncio.Task[_Token]) -> None:
    # Where every caller was cancelled, nobody else looks, and asyncio would complain.
    if not renewal.cancelled():
        renewal.exception()


def _refusal(response: HttpResponse) -> APIStatusError:
    error = from_response(response, _TOKEN)
    if response.status not in _REFUSED:
        return error
    refusal = AuthenticationError.of(kept(response), error.body, error.errors)
    refusal.operation = error.operation
    return refusal


def _read(response: HttpResponse, asked_at: float) -> _Token:
    answer = _answer(response)
    secret, life = answer.get("access_token"), answer.get("expires_in")
    if not isinstance(secret, str) or not re.fullmatch("[!-~]+", secret):
        # The answer may hold a token in another place: it is not kept with the error.
        raise APIResponseValidationError("the answer to POST /oauth/token holds no token")
    seconds = float(min(max(0, life), _LONGEST)) if isinstance(life, int | float) else 0.0
    return _Token(
        _bearer(secret),
        asked_at=asked_at,
        renew_at=asked_at + seconds - min(_EARLY, seconds / 10),
        ends_at=asked_at + seconds,
    )


def _answer(response: HttpResponse) -> Mapping[str, object]:
    try:
        answer = _json.loads(response.body)
    except ValueError:
        return {}
    return cast("Mapping[str, object]", answer) if isinstance(answer, dict) else {}
