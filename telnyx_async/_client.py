"""The client: its life, its options, and requests that the SDK has no method for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import evolve
from multidict import CIMultiDict
from yarl import URL

from telnyx_async._arguments import check
from telnyx_async._auth import Auth, ClientCredentials
from telnyx_async._clock import Clock, SystemClock
from telnyx_async._codec.requests import Encoder
from telnyx_async._config import VERSION, Config, Secret, conceal
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._instrumentation.hooks import Hooks, Observer, Tracing, as_tracing, log_to_stderr
from telnyx_async._operation import Call
from telnyx_async._options import UNSET, Timeout, Unset
from telnyx_async._pipeline import Executor
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async._retries import Backoff, Quota, RetryPolicy
from telnyx_async._transport import ACCEPTED, AiohttpTransport, Session, Transport
from telnyx_async._verbs import Undocumented

if TYPE_CHECKING:
    import ssl as tls

    from telnyx_async.bulk import Bulk, Key, Rows
    from telnyx_async.webhooks import Webhooks

__all__ = ["AsyncTelnyx"]

R = TypeVar("R")


class AsyncTelnyx(Undocumented):
    """The Telnyx API for asyncio.

    What is not given comes from the environment: `TELNYX_API_KEY`, `TELNYX_CLIENT_ID`,
    `TELNYX_CLIENT_SECRET`, `TELNYX_PUBLIC_KEY`, `TELNYX_BASE_URL`, `TELNYX_CUSTOM_HEADERS`. One
    client serves any number of tasks; it has connections of its own in each event loop.

    `timeout` is the deadline of a whole call in seconds, retries and waits included, or a
    `Timeout` with finer limits (default: 300 s in all, 5 s to connect, 60 s between two pieces of
    an answer, 60 s for a free connection); None is no limit. `max_retries` (2) is how often a call
    is tried again, if that cannot do its work twice. `rate_limit` holds calls back: `"50/s"`, or
    rates by key (`{"*": "50/s", "messages": "10/s", "sender": "0.1/s"}`).

    `hooks` are called with what happens; `tracing=True` makes spans by OpenTelemetry, as the
    process has set it up (`telnyx-async[otel]`), and a `Tracing` makes its own.

    `session` is an aiohttp session of the caller's, which stays open; `transport` replaces aiohttp
    altogether. `max_connections` (100) is how many are open at most. `proxy` is an address
    (default: what `HTTPS_PROXY` says, unless `trust_env` is false). `max_response_size` is in
    bytes (64 MiB), downloads aside.

    Options that make no sense are a `ValueError` that names them.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        public_key: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        rate_limit: str | Mapping[str, str] | None = None,
        retry_policy: RetryPolicy | None = None,
        hooks: Hooks | None = None,
        tracing: Tracing | bool = False,
        session: Session | None = None,
        transport: Transport | None = None,
        max_connections: int | None = None,
        max_response_size: int | None = None,
        proxy: str | URL | None = None,
        ssl: tls.SSLContext | bool = True,
        trust_env: bool = True,
        strict_response_validation: bool = False,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(self)
        api_key, client_secret = conceal(api_key), conceal(client_secret)
        check(
            clock=clock,
            hooks=hooks,
            proxy=proxy,
            retry_policy=retry_policy,
            session=session,
            ssl=ssl,
            transport=transport,
            trust_env=trust_env,
        )
        config = Config.resolve(
            api_key=api_key,
            client_id=client_id,
            client_secret=client_secret,
            public_key=public_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            max_response_size=max_response_size,
            max_connections=max_connections,
            strict_response_validation=strict_response_validation,
        )
        clock = clock or SystemClock()
        if config.log:
            log_to_stderr(config.log)
        transport = transport or AiohttpTransport(
            session=session,
            max_connections=config.max_connections,
            max_response_size=config.max_response_size,
            tls=ssl,
            proxy=proxy,
            trust_env=trust_env,
        )
        self._execute = Executor(
            config=config,
            encode=_encoder(config),
            auth=_auth(config, transport, clock),
            policy=retry_policy or Backoff(),
            quota=Quota(),
            limiter=Limiter(rate_limit, clock=clock.now, sleep=clock.sleep),
            observer=Observer(hooks or Hooks(), as_tracing(tracing), clock=clock.now),
            clock=clock,
            transport=transport,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, those of copies too. Later calls are a `RuntimeError`."""
        await self._execute.transport.aclose()

    def execute(self, call: Call) -> Coroutine[Any, Any, HttpResponse]:
        """Make a call: every method, page and download comes through here, and awaits this."""
        return self._execute(call)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        public_key: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        retry_policy: RetryPolicy | None = None,
        hooks: Hooks | None = None,
        strict_response_validation: bool | None = None,
    ) -> Self:
        """Make a copy with other options.

        It shares connections, rate limit and retry quota with this client. Default headers and
        queries are added to those there are.
        """
        api_key, client_secret = conceal(api_key), conceal(client_secret)
        check(hooks=hooks, retry_policy=retry_policy)
        old = self._execute
        config = old.config.changed(
            api_key=api_key,
            client_id=client_id,
            client_secret=client_secret,
            public_key=public_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_response_validation=strict_response_validation,
        )
        same = all(
            getattr(config, name) == getattr(old.config, name)
            for name in ("api_key", "client_id", "client_secret", "base_url")
        )
        copy = type(self).__new__(type(self))
        Undocumented.__init__(copy, copy)
        copy._execute = evolve(  # noqa: SLF001 - of its own class
            old,
            config=config,
            encode=_encoder(config),
            auth=old.auth if same else _auth(config, old.transport, old.clock),
            policy=retry_policy or old.policy,
            observer=old.observer if hooks is None else evolve(old.observer, hooks=hooks),
        )
        return copy

    @property
    def base_url(self) -> URL:
        """Where the API is."""
        return self._execute.config.base_url

    @property
    def timeout(self) -> Timeout:
        """The limits of a call that names none."""
        return self._execute.config.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is tried again, unless it says otherwise."""
        return self._execute.config.max_retries

    @property
    def public_key(self) -> str | None:
        """The key that webhooks are verified with."""
        return self._execute.config.public_key

    @cached_property
    def webhooks(self) -> Webhooks:
        """Verification of webhooks."""
        from telnyx_async.webhooks import Webhooks  # noqa: PLC0415

        return Webhooks(self.public_key)

    def bulk(
        self,
        method: Callable[..., Awaitable[R]],
        rows: Rows,
        *,
        concurrency: int = 50,
        rate: str | None = None,
        key: Key = None,
    ) -> Bulk[R]:
        """Call `method` with each of `rows`; iterate over what comes back for the outcomes.

            async for outcome in client.bulk(client.messages.send, rows, rate="40/s"):
                print(outcome.key, outcome.ok)

        See `telnyx_async.bulk.Bulk`, and `telnyx_async.bulk.Job` for calls that must outlive
        this process.
        """
        from telnyx_async.bulk import Bulk  # noqa: PLC0415

        return Bulk(method, rows, concurrency=concurrency, rate=rate, key=key)

    def __repr__(self) -> str:
        # A report of options without sense shows a client that was never finished.
        place = self.base_url if "_execute" in vars(self) else "unfinished"
        return f"<{type(self).__name__} {place}>"


def _encoder(config: Config) -> Encoder:
    headers = CIMultiDict({"User-Agent": f"telnyx-async/{VERSION}", "Accept-Encoding": ACCEPTED})
    headers.update(config.default_headers)
    if config.api_key is not None:
        headers.setdefault("Authorization", Secret(f"Bearer {config.api_key}"))
    return Encoder(base_url=config.base_url, headers=headers, query=config.default_query)


def _auth(config: Config, transport: Transport, clock: Clock) -> Auth | None:
    if config.api_key is not None or config.client_id is None or config.client_secret is None:
        return None

    async def fetch(request: HttpRequest) -> HttpResponse:
        return await transport.send(request, timeout=config.timeout)

    url = config.base_url / "oauth" / "token"
    return ClientCredentials(
        id=config.client_id,
        secret=config.client_secret,
        token_url=url,
        fetch=fetch,
        clock=clock.now,
    )
