"""The client: its options, its life cycle, and requests to paths that no method covers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast, overload

from yarl import URL

from telnyx_async._config import Config, conceal
from telnyx_async._configured import Configured, takes_arguments_of
from telnyx_async._http import HttpResponse
from telnyx_async._operation import BodyKind, Call, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions
from telnyx_async._pipeline import Pipeline
from telnyx_async._rate_limit.limiter import Limit
from telnyx_async._resource import Arguments, make_call
from telnyx_async.resources import Root

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    from telnyx_async._compat.requests import VerbOptions
    from telnyx_async._compat.streams import AsyncStream
    from telnyx_async.bulk import Bulk, Key, Rows
    from telnyx_async.webhooks import Webhooks

    T = TypeVarWithDefault("T", default=Any)
    S = TypeVarWithDefault("S", bound=AsyncStream[Any], default=AsyncStream[Any])
else:  # for those that read the hints at run time
    T = TypeVar("T")
    S = TypeVar("S")
    VerbOptions = RequestOptions

__all__ = ["AsyncTelnyx"]

R = TypeVar("R")

_ANY: Any = Any
_NOTHING: Mapping[str, object] = {}


class AsyncTelnyx(Configured, Root):
    """Client of the Telnyx API for asyncio.

    One client serves any number of tasks and event loops; each loop has its own connections.
    Options that are not given come from the environment where a variable is named below.

    Args:
        api_key: API key, from the Telnyx portal (`TELNYX_API_KEY`).
        client_id: OAuth2 client id, instead of an API key (`TELNYX_CLIENT_ID`).
        client_secret: OAuth2 client secret (`TELNYX_CLIENT_SECRET`).
        public_key: Public key that webhooks are verified with (`TELNYX_PUBLIC_KEY`).
        base_url: URL of the API (`TELNYX_BASE_URL`; default `https://api.telnyx.com/v2`).
        timeout: Deadline of a whole call in seconds, retries and waits included, or a `Timeout`
            with finer limits. Default: 300 s in all, 5 s to connect, 60 s between two pieces of a
            response, 60 s for a free connection. None means no limit.
        max_retries: How often a failed call is retried if that cannot repeat its effect.
        default_headers: Headers of every request (`TELNYX_CUSTOM_HEADERS`, one a line).
        default_query: Query parameters of every request.
        rate_limit: Rate that calls are held to: `"50/s"` for all of them, or rates by key
            (`{"*": "50/s", "messages": "10/s", "sender": "0.1/s"}`).
        retry_policy: Function that decides after which wait a failed call is retried.
        hooks: Functions that are called with requests, responses and retries.
        tracing: True for OpenTelemetry spans (`telnyx-async[otel]`), or a `Tracing`.
        metrics: True for OpenTelemetry metrics (`telnyx-async[otel]`), or a `Metrics`.
        session: An `aiohttp.ClientSession` to use; it stays open when the client is closed.
        transport: A replacement for aiohttp.
        max_connections: How many connections may be open at a time.
        max_response_size: Largest response body in bytes, downloads aside.
        proxy: URL of an HTTP proxy (default: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`).
        ssl: An `ssl.SSLContext`; False disables the verification of certificates.
        trust_env: Whether the proxy variables of the environment are used.
        strict_response_validation: Whether a response that does not fit its model is an error.
        clock: Clock for deadlines and waits, for tests.

    Raises:
        ValueError: An option is not valid; the message names it.
    """

    @takes_arguments_of(Config)
    def __init__(self, api_key: str | None = None, **options: Any) -> None:
        options = conceal({"api_key": api_key, **options})
        del api_key  # from tracebacks with local variables
        self._pipeline = Pipeline.of(Config(**options))
        super().__init__(self._pipeline)

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
        """Close the connections, also those of copies. Later calls raise `RuntimeError`."""
        await self._pipeline.transport.aclose()

    def execute(self, call: Call) -> Coroutine[Any, Any, HttpResponse]:
        """Make a call, with its retries: the one path of all methods, pages and downloads."""
        return self._pipeline.execute(call)

    @takes_arguments_of(Config)
    def with_options(self, **options: Any) -> Self:
        """Return a copy of the client with other options.

        It shares connections, rate limits and retry quota with this client. Default headers and
        query parameters are added to the present ones.
        """
        options = conceal(options, of_copy=True)
        copy = type(self).__new__(type(self))
        copy._pipeline = self._pipeline.with_config(self._pipeline.config.changed(options))  # noqa: SLF001 - of its own class
        Root.__init__(copy, copy._pipeline)  # noqa: SLF001
        return copy

    copy = with_options

    def __copy__(self) -> Self:
        return self.with_options()

    def _reconfigure(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        for name in [name for name in vars(self) if name != "_pipeline"]:
            delattr(self, name)  # resources, which are bound to the pipeline before
        Root.__init__(self, pipeline)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Verification and decoding of webhooks."""
        from telnyx_async.webhooks import Webhooks  # noqa: PLC0415

        return Webhooks(self.public_key)

    def limits(self) -> list[Limit]:
        """Return the rate limits in force: why a call waits, and until when."""
        return self._pipeline.limiter.limits()

    def bulk(
        self,
        method: Callable[..., Awaitable[R]],
        rows: Rows,
        *,
        concurrency: int = 50,
        rate: str | None = None,
        key: Key = None,
    ) -> Bulk[R]:
        """Call `method` with each of `rows`, concurrently; iterate over the outcomes.

            async for outcome in client.bulk(client.messages.send, rows, rate="40/s"):
                print(outcome.key, outcome.ok)

        See `telnyx_async.bulk.Bulk`, and `telnyx_async.bulk.Job` for calls that must survive the
        end of this process.
        """
        from telnyx_async.bulk import Bulk  # noqa: PLC0415

        return Bulk(method, rows, concurrency=concurrency, rate=rate, key=key)

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        query: Mapping[str, object] = ...,
        stream: Literal[False] = ...,
        **options: Unpack[VerbOptions],
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        query: Mapping[str, object] = ...,
        stream: Literal[True],
        stream_cls: type[S],
        **options: Unpack[VerbOptions],
    ) -> S: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        query: Mapping[str, object] = ...,
        stream: bool,
        stream_cls: type[S],
        **options: Unpack[VerbOptions],
    ) -> T | S: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: Any = _ANY,
        query: Mapping[str, object] = _NOTHING,
        stream: bool = False,
        stream_cls: Any = None,
        **options: Unpack[VerbOptions],
    ) -> Any:
        """GET a path that has no method, and return the response as `cast_to`.

        `path` is relative to `base_url`. Without `cast_to` the result is the decoded JSON; with
        `cast_to=HttpResponse` (or `httpx.Response`) it is the response itself. With `stream=True`
        it is a `stream_cls`: `AsyncStream[Event]` for server-sent events.
        """
        events = stream_cls if stream else UNSET
        return await self._request("GET", path, cast_to, query, None, options, events=events)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = ...,
        query: Mapping[str, object] = ...,
        idempotency_key: str | None = ...,
        stream: Literal[False] = ...,
        **options: Unpack[VerbOptions],
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        body: object = ...,
        query: Mapping[str, object] = ...,
        idempotency_key: str | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
        **options: Unpack[VerbOptions],
    ) -> S: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = ...,
        query: Mapping[str, object] = ...,
        idempotency_key: str | None = ...,
        stream: bool,
        stream_cls: type[S],
        **options: Unpack[VerbOptions],
    ) -> T | S: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: Any = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        idempotency_key: str | None = None,
        stream: bool = False,
        stream_cls: Any = None,
        **options: Unpack[VerbOptions],
    ) -> Any:
        """POST to a path that has no method; see `get`.

        With an `idempotency_key`, which the service must support there, the call is retried.
        """
        return await self._request(
            "POST",
            path,
            cast_to,
            query,
            body,
            options,
            idempotency_key,
            events=stream_cls if stream else UNSET,
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[VerbOptions],
    ) -> T:
        """PUT to a path that has no method; see `get`."""
        result: T = await self._request("PUT", path, cast_to, query, body, options)
        return result

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[VerbOptions],
    ) -> T:
        """PATCH a path that has no method; see `get`."""
        result: T = await self._request("PATCH", path, cast_to, query, body, options)
        return result

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[VerbOptions],
    ) -> T:
        """DELETE a path that has no method; see `get`."""
        result: T = await self._request("DELETE", path, cast_to, query, body, options)
        return result

    async def _request(
        self,
        method: str,
        path: str,
        cast_to: Any,
        query: Mapping[str, object],
        body: object,
        options: VerbOptions,
        key: str | None = None,
        *,
        events: Any = UNSET,
    ) -> Any:
        files = None
        if not options.keys() <= RequestOptions.__optional_keys__:
            from telnyx_async._compat.requests import undocumented  # noqa: PLC0415

            request = undocumented(body, key, options)
            body, key, files = request.body, request.key, request.files
            options = cast("VerbOptions", request.options)
        plain = BodyKind.RAW if isinstance(body, bytes) else BodyKind.JSON
        operation = Operation(
            method,
            _relative(path, self.base_url),
            cast_to,
            body=plain if files is None else BodyKind.MULTIPART,
            replay=Replay.NEVER if key is None else Replay.IDEMPOTENCY_KEY,
            files=files or (),
        )
        arguments: Arguments = {
            "query": query,
            "headers": {"Idempotency-Key": key},
            "body": body,
            "options": options,
        }
        if events is not UNSET:
            from telnyx_async._compat.streams import open_stream  # noqa: PLC0415

            return await open_stream(self, make_call(operation, arguments), events)
        if cast_to is HttpResponse or getattr(cast_to, "__module__", "").startswith("httpx"):
            return await self.execute(make_call(operation, arguments))
        return await self._call(operation, **arguments)

    @overload
    async def request(
        self, cast_to: type[T], options: Any, *, stream: Literal[False] = ...
    ) -> T: ...
    @overload
    async def request(
        self, cast_to: Any, options: Any, *, stream: Literal[True], stream_cls: type[S]
    ) -> S: ...
    @overload
    async def request(
        self, cast_to: type[T], options: Any, *, stream: bool, stream_cls: type[S]
    ) -> T | S: ...
    async def request(
        self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Make the request that `options` describe, as the official package's method does.

        `options` is a mapping or an object with `method`, `url`, `params`, `headers`, `json_data`,
        `files`, `timeout`, `max_retries`. For `stream` and `stream_cls` see `get`.
        """
        from telnyx_async._compat.requests import described  # noqa: PLC0415

        method, path, arguments = described(options)
        if stream:
            arguments |= {"stream": True, "stream_cls": stream_cls}
        send: Callable[..., Awaitable[Any]] = getattr(self, method)
        return await send(path, cast_to=cast_to, **arguments)

    def __repr__(self) -> str:
        # A traceback of an invalid option shows a client whose construction did not finish.
        place = self.base_url if "_pipeline" in vars(self) else "unfinished"
        return f"<{type(self).__name__} {place}>"


def _relative(path: str, base_url: URL) -> str:
    """Return the path below `base_url`: the API key must not be sent to another host."""
    url = URL(path, encoded=True)
    if not url.absolute:
        return path if path.startswith("/") else f"/{path}"
    base = str(base_url).rstrip("/")
    if not str(url).startswith(f"{base}/"):
        raise ValueError(f"{url.host} is not below base_url: the API key would be sent elsewhere")
    return str(url).removeprefix(base)
