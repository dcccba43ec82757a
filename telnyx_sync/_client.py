"""The client for blocking code."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar
from weakref import finalize

from yarl import URL

from telnyx_async import AsyncTelnyx, Timeout
from telnyx_async._config import conceal
from telnyx_sync._bridge import call
from telnyx_sync._loop import close_at_exit, spawn
from telnyx_sync.resources import Root

if TYPE_CHECKING:
    from telnyx_async.bulk import Key, Outcome
    from telnyx_async.webhooks import Webhooks

__all__ = ["Telnyx"]

A = TypeVar("A")
P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


def _with_arguments_of(
    method: Callable[Concatenate[AsyncTelnyx, P], object],
) -> Callable[[Callable[..., R]], Callable[Concatenate[Any, P], R]]:
    """Declare that a method takes the arguments of an asynchronous one."""

    def declare(function: Callable[..., R]) -> Callable[Concatenate[Any, P], R]:
        return wraps(method)(function)

    return declare


def _concealed(options: Mapping[str, Any]) -> dict[str, Any]:
    secret = ("api_key", "client_secret")
    return {name: conceal(value) if name in secret else value for name, value in options.items()}


class Telnyx(Root):
    """The Telnyx API for blocking code; arguments and methods are those of `AsyncTelnyx`.

    One client serves any number of threads. It works where an event loop runs (in Jupyter), and
    in forked processes.
    """

    _async: AsyncTelnyx
    _original: Telnyx | None = None

    @_with_arguments_of(AsyncTelnyx.__init__)
    def __init__(self, api_key: str | None = None, **options: Any) -> None:
        api_key, options = conceal(api_key), _concealed(options)
        client = AsyncTelnyx(api_key, **options)
        super().__init__(self, client)
        close_at_exit(client)
        finalize(self, spawn, client.close).atexit = False

    @_with_arguments_of(AsyncTelnyx.with_options)
    def with_options(self, **options: Any) -> Self:
        """Make a copy with other options, which shares connections with this client."""
        options = _concealed(options)
        copy = type(self).__new__(type(self))
        Root.__init__(copy, copy, self._async.with_options(**options))
        copy._original = self  # noqa: SLF001 - closes the connections when it is collected
        return copy

    get = call(AsyncTelnyx.get)
    post = call(AsyncTelnyx.post)
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
        self.close()

    @property
    def base_url(self) -> URL:
        """Where the API is."""
        return self._async.base_url

    @property
    def timeout(self) -> Timeout:
        """The limits of a call that names none."""
        return self._async.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is tried again, unless it says otherwise."""
        return self._async.max_retries

    @property
    def public_key(self) -> str | None:
        """The key that webhooks are verified with."""
        return self._async.public_key

    @property
    def webhooks(self) -> Webhooks:
        """Verification of webhooks."""
        return self._async.webhooks

    def bulk(
        self,
        method: Callable[..., R],
        rows: Iterable[Mapping[str, Any]],
        *,
        concurrency: int = 50,
        rate: str | None = None,
        key: Key = None,
    ) -> Generator[Outcome[R]]:
        """Call `method` with each of `rows`, and give the outcomes as they come.

            for outcome in client.bulk(client.messages.send, rows, rate="40/s"):
                print(outcome.key, outcome.ok)

        Rows are drawn in this thread, one when an outcome is taken. Leaving the iteration cancels
        the calls in flight. See `telnyx_async.bulk.Bulk`.
        """
        from telnyx_sync._bulk import async_method, outcomes  # noqa: PLC0415

        bulk = self._async.bulk(
            async_method(method), (), concurrency=concurrency, rate=rate, key=key
        )
        return outcomes(bulk, rows)

    def __repr__(self) -> str:
        return repr(self._async).replace("AsyncTelnyx", type(self).__name__, 1)
