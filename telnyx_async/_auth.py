"""Authentication: an API key, or a token for OAuth2 client credentials (RFC 6749, 4.4)."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import Final, Protocol, TypeAlias, cast

from attrs import define, evolve, field, frozen
from yarl import URL

from telnyx_async import _json
from telnyx_async._errors import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    from_response,
)
from telnyx_async._errors.base import detached_copy
from telnyx_async._http import HttpRequest, HttpResponse, Secret
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import Timeout

__all__ = ["TOKEN", "Auth", "BearerKey", "ClientCredentials"]

TOKEN: Final = Operation("POST", "/oauth/token", replay=Replay.SAFE)
"""The request of a token, which can be repeated: it costs nothing."""

# Seconds before its expiry at which a token is renewed; a short-lived one at nine tenths.
_EARLY = 60.0
# Seconds until the next renewal after one that failed, while the present token is valid.
_PATIENCE = 5.0
_LONGEST = 10**9
_REFUSED = frozenset({400, 401, 403})


class Auth(Protocol):
    """Authenticates requests."""

    async def header(self) -> Mapping[str, str]:
        """Return the header to send."""
        ...

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Note that the service responded 401 to a request with these headers.

        Returns whether they were issued before `since`, by the client's clock, so that new ones
        may be accepted.
        """
        ...


def _bearer(secret: str) -> Mapping[str, str]:
    return {"Authorization": Secret(f"Bearer {secret}")}


class BearerKey:
    """An API key."""

    def __init__(self, key: str) -> None:
        self._header = _bearer(key)

    async def header(self) -> Mapping[str, str]:
        """Return the key."""
        return self._header

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Return False: there is no other key."""
        return False


@frozen
class _Token:
    header: Mapping[str, str] = field(repr=False)
    requested_at: float
    renew_at: float
    ends_at: float


Settle: TypeAlias = Callable[[Callable[[Timeout], Awaitable[_Token]]], Awaitable[_Token]]


async def _once(attempt: Callable[[Timeout], Awaitable[_Token]]) -> _Token:
    return await attempt(Timeout())


@define(eq=False, kw_only=True)
class ClientCredentials:
    """A token for a client id and secret, used until shortly before it expires.

    Without a token, all calls wait for one token request. A token that is about to expire is
    renewed by one call, while the others go on using it. `fetch` sends the request without
    following redirects, which could leak the secret. `settle` repeats that until it succeeds or its
    error is final: by rules of its own, whatever the call that needs the token may repeat.
    """

    id: str
    secret: str = field(repr=False)
    token_url: URL
    fetch: Callable[[HttpRequest, Timeout], Awaitable[HttpResponse]] = field(repr=False)
    settle: Settle = field(default=_once, repr=False)
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    _token: _Token | None = field(default=None, init=False, repr=False)
    _renewal: asyncio.Task[_Token] | None = field(default=None, init=False, repr=False)

    async def header(self) -> Mapping[str, str]:
        """Return the header with the token.

        Raises:
            AuthenticationError: The service refuses the id or the secret.
            APIError: The token request failed.
        """
        token, now = self._token, self.clock()
        if token is None or now >= token.ends_at:
            token = await self._renewed()
        elif now >= token.renew_at:
            token = await self._renewed_early(token, now)
        return token.header

    def refused(self, header: Mapping[str, str], since: float) -> bool:
        """Discard the token, if it is the one of these headers.

        Returns False if it was requested after `since`: a new one would be refused too.
        """
        token = self._token
        if token is None or token.header["Authorization"] != header.get("Authorization"):
            return True
        self._token = None
        return token.requested_at < since

    async def _renewed_early(self, token: _Token, now: float) -> _Token:
        # Other calls see a later time to renew, and go on with the present token.
        self._token = evolve(token, renew_at=now + _PATIENCE)
        try:
            async with asyncio.timeout(min(_PATIENCE, token.ends_at - now)):
                return await self._renewed()
        except (APIError, TimeoutError):
            return token

    async def _renewed(self) -> _Token:
        """Wait for the one token request of this event loop, which outlives the call that began it."""
        loop = asyncio.get_running_loop()
        renewal = self._renewal
        if renewal is None or renewal.done() or renewal.get_loop() is not loop:
            renewal = self._renewal = loop.create_task(self._request())
            renewal.add_done_callback(_retrieve_exception)
        # Not asyncio.shield: Python 3.14.0 to 3.14.7 report an exception of what was shielded, for
        # every call that was cancelled meanwhile.
        await asyncio.wait([renewal])
        try:
            return renewal.result()
        except APIError as error:
            # Each call raises a copy of its own, with its own attempts and traceback.
            raise copy(error) from error

    async def _request(self) -> _Token:
        self._token = token = await self.settle(self._attempt)
        return token

    async def _attempt(self, timeout: Timeout) -> _Token:
        requested_at = self.clock()
        response = await self.fetch(self._token_request(), timeout)
        if not 200 <= response.status < 300:
            raise _refusal(response)
        return _read(response, requested_at)

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


def _retrieve_exception(renewal: asyncio.Task[_Token]) -> None:
    # If every caller was cancelled, asyncio would report an exception that nobody retrieved.
    if not renewal.cancelled():
        renewal.exception()


def _refusal(response: HttpResponse) -> APIStatusError:
    error = from_response(response, TOKEN)
    if response.status not in _REFUSED:
        return error
    refusal = AuthenticationError.of(detached_copy(response), error.body, error.errors)
    refusal.operation = error.operation
    return refusal


def _read(response: HttpResponse, requested_at: float) -> _Token:
    answer = _answer(response)
    secret, life = answer.get("access_token"), answer.get("expires_in")
    if not isinstance(secret, str) or not re.fullmatch("[!-~]+", secret):
        # The response may contain a token elsewhere, so the error does not keep it.
        raise APIResponseValidationError("the response to POST /oauth/token contains no token")
    seconds = float(min(max(0, life), _LONGEST)) if isinstance(life, int | float) else 0.0
    return _Token(
        _bearer(secret),
        requested_at=requested_at,
        renew_at=requested_at + seconds - min(_EARLY, seconds / 10),
        ends_at=requested_at + seconds,
    )


def _answer(response: HttpResponse) -> Mapping[str, object]:
    try:
        answer = _json.loads_received(response.body)
    except ValueError:
        return {}
    return cast("Mapping[str, object]", answer) if isinstance(answer, dict) else {}
