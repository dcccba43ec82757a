"""The client for blocking code, over the asynchronous one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, overload
from weakref import finalize

from telnyx_async import AsyncTelnyx, Limit
from telnyx_async._config import Config, conceal
from telnyx_async._configured import Configured, takes_arguments_of
from telnyx_async._pipeline import Pipeline
from telnyx_sync._bridge import SyncResource, call, events
from telnyx_sync._loop import clean_up, close_at_exit, spawn
from telnyx_sync.resources import Root

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    from telnyx_async._compat.requests import VerbOptions
    from telnyx_async.bulk import Key, Outcome
    from telnyx_async.webhooks import Webhooks
    from telnyx_sync._streaming import Stream

    S = TypeVarWithDefault("S", bound=Stream[Any], default=Stream[Any])
    T = TypeVarWithDefault("T", default=Any)
    _ANY: Any = Any

__all__ = ["Telnyx"]

R = TypeVar("R")


class Telnyx(Configured, Root):
    """Client of the Telnyx API for blocking code, with the options and methods of `AsyncTelnyx`.

    One client serves any number of threads. It works beside a running event loop (in Jupyter) and
    in forked processes.
    """

    _async: AsyncTelnyx
    _original: Telnyx | None = None

    @takes_arguments_of(Config)
    def __init__(self, api_key: str | None = None, **options: Any) -> None:
        options = conceal({"api_key": api_key, **options})
        del api_key  # from tracebacks with local variables
        client = AsyncTelnyx(**options)
        super().__init__(self, client)
        close_at_exit(client)
        finalize(self, spawn, client.close).atexit = False

    @takes_arguments_of(Config)
    def with_options(self, **options: Any) -> Self:
        """Return a copy of the client with other options; see `AsyncTelnyx.with_options`."""
        options = conceal(options, of_copy=True)
        copy = type(self).__new__(type(self))
        Root.__init__(copy, copy, self._async.with_options(**options))
        copy._original = self  # noqa: SLF001 - whose collection closes the connections
        return copy

    copy = with_options

    def __copy__(self) -> Self:
        return self.with_options()

    if TYPE_CHECKING:

        @overload
        def get(
            self,
            path: str,
            *,
            cast_to: type[T] = _ANY,
            query: Mapping[str, object] = ...,
            stream: Literal[False] = ...,
            **options: Unpack[VerbOptions],
        ) -> T: ...
        @overload
        def get(
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
        def get(
            self,
            path: str,
            *,
            cast_to: type[T] = _ANY,
            query: Mapping[str, object] = ...,
            stream: bool,
            stream_cls: type[S],
            **options: Unpack[VerbOptions],
        ) -> T | S: ...
        def get(self, path: str, **options: Any) -> Any: ...

        @overload
        def post(
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
        def post(
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
        def post(
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
        def post(self, path: str, **options: Any) -> Any: ...

        @overload
        def request(self, cast_to: type[T], options: Any, *, stream: Literal[False] = ...) -> T: ...
        @overload
        def request(
            self, cast_to: Any, options: Any, *, stream: Literal[True], stream_cls: type[S]
        ) -> S: ...
        @overload
        def request(
            self, cast_to: type[T], options: Any, *, stream: bool, stream_cls: type[S]
        ) -> T | S: ...
        def request(self, cast_to: Any, options: Any, **more: Any) -> Any: ...

    else:
        get = events(AsyncTelnyx.get)
        post = events(AsyncTelnyx.post)
        request = events(AsyncTelnyx.request)

    put = call(AsyncTelnyx.put)
    patch = call(AsyncTelnyx.patch)
    delete = call(AsyncTelnyx.delete)
    close = call(AsyncTelnyx.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        clean_up(self._async.close)

    @property
    def _pipeline(self) -> Pipeline:  # type: ignore[override]
        return self._async._pipeline  # noqa: SLF001

    def _reconfigure(self, pipeline: Pipeline) -> None:
        self._async._reconfigure(pipeline)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        for name in [name for name in vars(self) if isinstance(vars(self)[name], SyncResource)]:
            if name != "_client":
                delattr(self, name)

    @property
    def webhooks(self) -> Webhooks:
        """Verification and decoding of webhooks."""
        return self._async.webhooks

    def limits(self) -> list[Limit]:
        """Return the rate limits in force: why a call waits, and until when."""
        return self._async.limits()

    def bulk(
        self,
        method: Callable[..., R],
        rows: Iterable[Mapping[str, Any]],
        *,
        concurrency: int = 50,
        rate: str | None = None,
        key: Key = None,
    ) -> Generator[Outcome[R]]:
        """Call `method` with each of `rows`, concurrently, and yield the outcomes as they arrive.

            for outcome in client.bulk(client.messages.send, rows, rate="40/s"):
                print(outcome.key, outcome.ok)

        Rows are read in this thread, one for each outcome that is taken. Leaving the iteration
        cancels the calls in flight. See `telnyx_async.bulk.Bulk`.
        """
        from telnyx_sync._bulk import async_method, outcomes  # noqa: PLC0415

        bulk = self._async.bulk(
            async_method(method), (), concurrency=concurrency, rate=rate, key=key
        )
        return outcomes(bulk, rows)

    def __repr__(self) -> str:
        name = type(self).__name__
        # A traceback of an invalid option shows a client whose construction did not finish.
        if "_async" not in vars(self):
            return f"<{name} unfinished>"
        return repr(self._async).replace("AsyncTelnyx", name, 1)
