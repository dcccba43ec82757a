"""The one path of every call: encode once, then wait, send and judge until it is settled."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator, Mapping
from functools import partial
from typing import Any, cast

from attrs import evolve, frozen
from multidict import CIMultiDict

from telnyx_async._auth import Auth
from telnyx_async._clock import Clock
from telnyx_async._codec.files import read_files
from telnyx_async._codec.requests import Encoder, decode
from telnyx_async._config import Config, as_retries, as_timeout
from telnyx_async._errors import (
    APIError,
    APIResponseValidationError,
    AuthenticationError,
    MissingCredentialsError,
    RateLimitError,
    from_response,
)
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._instrumentation.hooks import Observer
from telnyx_async._modeling.explain import explain
from telnyx_async._operation import Call, Operation
from telnyx_async._rate_limit.limiter import Limiter, WaitTooLong
from telnyx_async._retries import Attempts, Quota, RetryPolicy, mint
from telnyx_async._transport import Transport

__all__ = ["Executor"]


@frozen(kw_only=True)
class Executor:
    """What a client and its copies make calls with."""

    config: Config
    encode: Encoder
    auth: Auth | None
    policy: RetryPolicy
    quota: Quota
    limiter: Limiter
    observer: Observer
    transport: Transport
    clock: Clock

    def __call__(self, call: Call) -> Coroutine[Any, Any, HttpResponse]:
        """Make a call, with its retries."""
        return self._settle(call) if self.observer.tracing is None else self._traced(call)

    async def _traced(self, call: Call) -> HttpResponse:
        with self.observer.call(call.operation):
            return await self._settle(call)

    async def _settle(self, call: Call) -> HttpResponse:
        minted = None
        if call.operation.method != "GET":
            call, minted = mint(await read_files(call))
        attempts = self._attempts(call, minted)
        request = self.encode(call)
        auth = None if "Authorization" in request.headers else self._auth(call)
        while True:
            if auth is not None:
                request = await self._signed(request, auth, attempts)
            try:
                return await self._attempt(call, request, attempts)
            except APIError as error:
                wait = attempts.wait_after(error)
                if auth is not None and _is_outdated(auth, request, error, attempts):
                    wait = 0.0
                if wait is None:
                    raise
                await self.observer.retry(call.operation, attempts.count, error, wait)
            await self.clock.sleep(wait)

    async def _attempt(self, call: Call, request: HttpRequest, attempts: Attempts) -> HttpResponse:
        if not self.limiter.enter():
            await self._turn(call, attempts)
        try:
            response = await self._send(call, request, attempts)
        except BaseException:
            self.limiter.observe()
            raise
        self.limiter.observe(response.status, response.headers)
        if attempts.count > 1:
            response = evolve(response, attempts=attempts.count)
        if not 200 <= response.status < 300:
            raise from_response(response, call.operation)
        self.quota.give_back()
        if self.config.strict_response_validation and not (call.stream or call.operation.page):
            _validate(response, call.operation)
        return response

    def _send(
        self, call: Call, request: HttpRequest, attempts: Attempts
    ) -> Coroutine[Any, Any, HttpResponse]:
        timeout = attempts.begin()
        if not self.observer.listens:
            return self.transport.send(request, timeout=timeout, stream=call.stream)
        send = partial(self.transport.send, request, timeout=timeout, stream=call.stream)
        return self.observer.attempt(call.operation, request, attempts.count, send)

    async def _turn(self, call: Call, attempts: Attempts) -> None:
        """Wait for the client's own limit, and while the service wants no calls."""
        try:
            await self.limiter.wait(_keys(call), timeout=attempts.left())
        except WaitTooLong as wait:
            error = RateLimitError(f"429 Too Many Requests, by the client itself: {wait}")
            error.sent = False
            error.retry_after = wait.seconds
            raise error from None

    def _attempts(self, call: Call, minted: str | None) -> Attempts:
        timeout, max_retries = self.config.timeout, self.config.max_retries
        if call.options:
            timeout = as_timeout(call.options.get("timeout", timeout), timeout)
            max_retries = as_retries(call.options.get("max_retries", max_retries))
        return Attempts(
            call.operation, max_retries, self.policy, self.quota, timeout, self.clock.now, minted
        )

    def _auth(self, call: Call) -> Auth | None:
        """What has to say who calls; None where the caller wants nothing said."""
        extra = call.options.get("extra_headers")
        if extra and "Authorization" in CIMultiDict(extra):
            return None
        if self.auth is not None or not call.operation.needs_key:
            return self.auth
        raise MissingCredentialsError(
            f"{call.operation.method} {call.operation.path} needs a key: pass api_key, or client_id "
            "and client_secret, to the client, or set TELNYX_API_KEY in the environment"
        )

    async def _signed(self, request: HttpRequest, auth: Auth, attempts: Attempts) -> HttpRequest:
        """The same request with a header that holds at this moment."""
        try:
            async with asyncio.timeout(attempts.left()):
                header = await auth.header()
        except TimeoutError:
            raise attempts.late() from None
        return evolve(request, headers={**request.headers, **header})


def _is_outdated(auth: Auth, request: HttpRequest, error: APIError, attempts: Attempts) -> bool:
    """Whether a request was refused for a token that had been there before its call: once."""
    if not isinstance(error, AuthenticationError):
        return False
    first, attempts.refused = not attempts.refused, True
    return auth.refused(request.headers, attempts.began) and first


def _validate(response: HttpResponse, operation: Operation) -> None:
    if operation.returns in (None, bytes, str, Any):
        return
    problems = explain(decode(response, Any), operation.returns)
    if problems:
        raise APIResponseValidationError("; ".join(problems[:5]), response=response)


def _keys(call: Call) -> Iterator[str]:
    """What a `rate_limit` by key can name: the product of a call, and its sender."""
    yield call.operation.path.split("/", 2)[1]
    body: object = call.body
    if isinstance(body, Mapping):
        sender = cast("Mapping[str, object]", body).get("from")
        if isinstance(sender, str):
            yield f"sender:{sender}"
