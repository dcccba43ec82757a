"""Base class and method bridges of the generated resources of the blocking package.

A bridge turns a method of an asynchronous resource into one that blocks, with the same signature
and documentation.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Concatenate, NoReturn, ParamSpec, TypeVar

from telnyx_async._resource import not_copyable
from telnyx_sync._loop import run
from telnyx_sync._pagination import Page
from telnyx_sync._streaming import Download

if TYPE_CHECKING:
    from telnyx_async._responses.pagination import AsyncPaginator
    from telnyx_async._responses.streaming import AsyncDownload
    from telnyx_sync._raw import RawCalls, StreamingCalls

__all__ = ["SyncResource", "call", "paginate", "stream"]

A = TypeVar("A")
F = TypeVar("F", bound=Callable[..., object])
P = ParamSpec("P")
R = TypeVar("R")


class SyncResource:
    """A group of operations of the API: an asynchronous resource for blocking code."""

    def __init_subclass__(cls) -> None:
        """Let `help` name the place where a method is found, not the one it is made from."""
        for name, method in vars(cls).items():
            if hasattr(method, "__wrapped__"):
                method.__qualname__ = (
                    f"{cls.__name__}.{name}"  # its names resolve in its own module
                )

    # The connections close when the client is collected: a resource in use keeps it alive.
    def __init__(self, client: object, resource: Any) -> None:
        self._client = client
        self._async = resource

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise not_copyable(self)

    @property
    def with_raw_response(self) -> RawCalls:
        """The same methods, returning a `RawResponse`: status, headers, bytes and `parse()`."""
        from telnyx_sync._raw import RawCalls  # noqa: PLC0415

        return RawCalls(self._async.with_raw_response)

    @property
    def with_streaming_response(self) -> StreamingCalls:
        """The same methods, as `with` blocks whose response is read piece by piece."""
        from telnyx_sync._raw import StreamingCalls  # noqa: PLC0415

        return StreamingCalls(self._async.with_streaming_response)


_asynchronous: Callable[[SyncResource], Any] = attrgetter("_async")


def call(
    method: Callable[Concatenate[A, P], Awaitable[R]],
) -> Callable[Concatenate[SyncResource, P], R]:
    """Bridge a coroutine method."""

    @wraps(method)
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> R:
        __tracebackhide__ = True
        return run(method, _asynchronous(self), *args, **kwargs)

    return bridged


def paginate(
    method: Callable[Concatenate[A, P], AsyncPaginator[R]],
) -> Callable[Concatenate[SyncResource, P], Page[R]]:
    """Bridge a method that lists: the first page is requested at once."""

    @wraps(method)
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> Page[R]:
        __tracebackhide__ = True
        return Page(run(method, _asynchronous(self), *args, **kwargs))

    return bridged


def stream(
    method: Callable[Concatenate[A, P], AsyncDownload],
) -> Callable[Concatenate[SyncResource, P], Download]:
    """Bridge a method that downloads."""

    @wraps(method)
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> Download:
        return Download(method(_asynchronous(self), *args, **kwargs))

    return bridged
