"""The path of every call: encode once; then admit, send and judge until it is settled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from logging import DEBUG
from math import inf
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen
from multidict import CIMultiDict

from telnyx_async._codec.files import has_files, open_files
from telnyx_async._codec.requests import Encoder
from telnyx_async._config import VERSION, Config
from telnyx_async._errors import (
    APIError,
    APIResponseValidationError,
    AuthenticationError,
    MissingCredentialsError,
    from_response,
    without_credentials,
)
from telnyx_async._http import HttpRequest, HttpResponse, Secret, Transport
from telnyx_async._instrumentation.hooks import Hooks, Observer, calls_log
from telnyx_async._modeling.decoder import decode, has_json
from telnyx_async._operation import BodyKind, Call, Operation
from telnyx_async._options import Timeout, to_retries, to_timeout
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async._retries import (
    Attempts,
    Backoff,
    Clock,
    Quota,
    RetryPolicy,
    SystemClock,
    with_idempotency_key,
)
from telnyx_async._transport import ACCEPTED_ENCODINGS, AiohttpTransport

if TYPE_CHECKING:
    from telnyx_async._auth import Auth

__all__ = ["Pipeline"]


@frozen(kw_only=True, eq=False)
class Pipeline:
    """What a client makes calls with; its copies share transport, limiter and quota."""

    config: Config
    encode: Encoder
    auth: Auth | None
    policy: RetryPolicy
    quota: Quota
    limiter: Limiter
    observer: Observer
    transport: Transport
    clock: Clock

    @classmethod
    def of(cls, config: Config) -> Pipeline:
        """Return the pipeline of a new client."""
        clock = config.clock or SystemClock()
        transport = config.transport or AiohttpTransport(
            session=config.session,
            max_connections=config.max_connections,
            max_response_size=config.max_response_size,
            tls=config.ssl,
            proxy=config.proxy,
            trust_env=config.trust_env,
        )
        quota = Quota()
        return cls(
            config=config,
            encode=_encoder(config),
            auth=_auth(config, transport, clock, quota),
            policy=config.retry_policy or Backoff(),
            quota=quota,
            limiter=Limiter(config.rate_limit, clock=clock.now, sleep=clock.sleep),
            observer=_observer(config, clock, transport),
            transport=transport,
            clock=clock,
        )

    def with_config(self, config: Config) -> Pipeline:
        """Return the pipeline of a copy of the client."""
        old = self.config
        same_credentials = all(
            getattr(config, name) == getattr(old, name)
            for name in ("api_key", "client_id", "client_secret", "base_url")
        )
        return evolve(
            self,
            config=config,
            encode=_encoder(config),
            auth=self.auth
            if same_credentials
            else _auth(config, self.transport, self.clock, self.quota),
            policy=config.retry_policy or Backoff(),
            observer=_observer(config, self.clock, self.transport),
        )

    def execute(self, call: Call) -> Coroutine[Any, Any, HttpResponse]:
        """Make a call, with its retries, and return the successful response."""
        return self._observed(call) if self.observer.watches_calls else self._settle(call)

    async def _observed(self, call: Call) -> HttpResponse:
        with self.observer.call(call.operation):
            return await self._settle(call)

    async def _settle(self, call: Call) -> HttpResponse:
        """Send attempts until one succeeds, or its error is final."""
        __tracebackhide__ = True
        attempts = self._attempts(call)
        # A GET has neither files nor a key; the check keeps it at the cost of a bare request.
        if call.operation.method != "GET":
            in_json = call.operation.body is BodyKind.JSON and not call.operation.names
            if not in_json and has_files(call):
                async with attempts.within_deadline():
                    call = await open_files(call)
            call, attempts.key = with_idempotency_key(call)
            attempts.operation = call.operation
        # Once: every attempt sends the same bytes, whatever the caller changes meanwhile.
        request = self.encode(call)
        auth = self._auth_of(call, request)
        while True:
            if auth is not None:
                request = await self._signed(request, auth, attempts)
            try:
                return await self._attempt(call, request, attempts)
            except APIError as error:
                error.request = without_credentials(request)
                wait = attempts.wait_after(error)
                # A 401 was not acted upon: a call that costs money may follow with a new token.
                if auth is not None and _is_outdated(auth, request, error, attempts):
                    wait = 0.0
                if wait is None or not _is_repeatable(request, error):
                    raise
                await self.observer.retry(
                    call.operation, attempts.count, error, wait, attempts.remaining
                )
            await self.clock.sleep(wait)

    async def _attempt(self, call: Call, request: HttpRequest, attempts: Attempts) -> HttpResponse:
        __tracebackhide__ = True
        product = call.operation.product
        keys = (product, call.sender_key) if self.limiter.rates else (product,)
        retry = attempts.count > 0
        async with self.limiter.admit(keys, deadline=attempts.deadline, retry=retry) as admission:
            if admission.waited:
                self.observer.held_back(call.operation, admission.waited)
            response = await self._send(call, request, attempts)
            admission.record(response.status, response.headers)
        response.request = request
        if attempts.count > 1:
            response = evolve(response, attempts=attempts.count)
        if not 200 <= response.status < 300:
            raise from_response(response, call.operation)
        if self.quota.spent:
            self.quota.refund()
        if self.config.strict_response_validation and not call.stream:
            _validate(response, call.operation)
        return response

    def _send(
        self, call: Call, request: HttpRequest, attempts: Attempts
    ) -> Coroutine[Any, Any, HttpResponse]:
        if not self.observer.watches_attempts and not calls_log.isEnabledFor(DEBUG):
            return self._sent(call, request, attempts)
        # Hooks take time: what they leave of the deadline is known when they have ended.
        send = partial(self._sent, call, request, attempts)
        number = attempts.count + 1
        return self.observer.attempt(call.operation, request, number, send, attempts.remaining)

    def _sent(
        self, call: Call, request: HttpRequest, attempts: Attempts
    ) -> Coroutine[Any, Any, HttpResponse]:
        return self.transport.send(request, timeout=attempts.begin(), stream=call.stream)

    def _attempts(self, call: Call) -> Attempts:
        began, timeout, max_retries = self.clock.now(), self.config.timeout, self.config.max_retries
        if call.options:
            timeout = to_timeout(call.options.get("timeout", timeout), timeout)
            max_retries = to_retries(call.options.get("max_retries", max_retries))
        return Attempts(
            call.operation,
            max_retries,
            self.policy,
            self.quota,
            timeout,
            self.clock.now,
            inf if timeout.total is None else began + timeout.total,
            began,
        )

    def _auth_of(self, call: Call, request: HttpRequest) -> Auth | None:
        """Return what must authenticate a request; None where nothing must, or the caller did."""
        # An API key is among the headers of all calls, where it is found sooner.
        if "Authorization" in self.encode.headers or "Authorization" in request.headers:
            return None
        extra = call.options.get("extra_headers")
        if extra and "Authorization" in CIMultiDict(extra):
            return None
        if self.auth is not None or not call.operation.needs_key:
            return self.auth
        raise MissingCredentialsError(
            f"{call.operation} needs credentials: pass api_key, or client_id and client_secret, "
            "to the client, or set TELNYX_API_KEY in the environment"
        )

    async def authenticated(self, call: Call) -> HttpRequest:
        """Return the request of a call with its credentials: the handshake of a WebSocket."""
        request = self.encode(call)
        auth = self._auth_of(call, request)
        if auth is None:
            return request
        return evolve(request, headers={**request.headers, **await auth.header()})

    async def _signed(self, request: HttpRequest, auth: Auth, attempts: Attempts) -> HttpRequest:
        """Return the same request with a header that is valid at this moment."""
        try:
            async with attempts.within_deadline():
                header = await auth.header()
        except APIError as error:
            attempts.annotate_token(error)
            raise
        return evolve(request, headers={**request.headers, **header})


def _encoder(config: Config) -> Encoder:
    headers = CIMultiDict(
        {"User-Agent": f"telnyx-async/{VERSION}", "Accept-Encoding": ACCEPTED_ENCODINGS}
    )
    headers.update(config.default_headers)
    if config.api_key is not None:
        headers.setdefault("Authorization", Secret(f"Bearer {config.api_key}"))
    return Encoder(base_url=config.base_url, headers=headers, query=config.default_query)


def _observer(config: Config, clock: Clock, transport: Transport) -> Observer:
    if config.metrics is not None:
        config.metrics.watch(transport)
    return Observer(config.hooks or Hooks(), config.tracing, config.metrics, clock=clock.now)


def _auth(config: Config, transport: Transport, clock: Clock, quota: Quota) -> Auth | None:
    if config.api_key is not None or config.client_id is None or config.client_secret is None:
        return None
    from telnyx_async._auth import TOKEN, ClientCredentials  # noqa: PLC0415 - for few clients

    policy, observer = config.retry_policy or Backoff(), _observer(config, clock, transport)

    async def fetch(request: HttpRequest, timeout: Timeout) -> HttpResponse:
        return await transport.send(request, timeout=timeout)

    async def settle(attempt: Callable[[Timeout], Awaitable[Any]]) -> Any:
        began, total = clock.now(), config.timeout.total
        deadline = inf if total is None else began + total
        attempts = Attempts(
            TOKEN, config.max_retries, policy, quota, config.timeout, clock.now, deadline, began
        )
        while True:
            try:
                return await attempt(attempts.begin())
            except APIError as error:
                if (wait := attempts.wait_after(error)) is None:
                    raise
                await observer.retry(TOKEN, attempts.count, error, wait, attempts.remaining)
            await clock.sleep(wait)

    return ClientCredentials(
        id=config.client_id,
        secret=config.client_secret,
        token_url=config.base_url / "oauth" / "token",
        fetch=fetch,
        settle=settle,
        clock=clock.now,
    )


def _is_repeatable(request: HttpRequest, error: APIError) -> bool:
    """Whether the body of a request can be sent again; if it cannot, the error says so."""
    if request.body is None or isinstance(request.body, bytes) or request.body.repeatable:
        return True
    error.safe_to_retry = False
    error.add_note("the request was not sent again: its body can be read only once")
    return False


def _is_outdated(auth: Auth, request: HttpRequest, error: APIError, attempts: Attempts) -> bool:
    """Whether the token that was refused was older than the call: true once a call."""
    if not isinstance(error, AuthenticationError):
        return False
    again, attempts.reauthenticated = attempts.reauthenticated, True
    return auth.refused(request.headers, attempts.began) and not again


def _validate(response: HttpResponse, operation: Operation) -> None:
    if operation.returns is Any or not has_json(response, operation.returns):
        return
    from telnyx_async._modeling.explain import explain  # noqa: PLC0415 - for few clients
    from telnyx_async._responses.page_position import value_at  # noqa: PLC0415

    body = decode(response, Any)
    if page := operation.page:
        path = f"$.{page.items}" if page.items else "$"
        rows: list[object] = value_at(body, page.items) or []
        problems = explain(rows, GenericAlias(list, (operation.returns,)), path)
    else:
        problems = explain(body, operation.returns)
    if problems:
        raise APIResponseValidationError("; ".join(problems[:5]), response=response)
