"""Base class and method bridges of the generated resources of the blocking package.

A bridge turns a method of an asynchronous resource into one that blocks, with the same signature
and documentation.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any, Concatenate, NoReturn, ParamSpec, TypeVar

from telnyx_async._resource import not_copyable
from telnyx_sync._loop import run
from telnyx_sync._pagination import Page
from telnyx_sync._streaming import Download, Stream

if TYPE_CHECKING:
    from telnyx_async._responses.pagination import AsyncPaginator
    from telnyx_async._responses.streaming import AsyncDownload
    from telnyx_sync._raw import RawCalls, StreamingCalls

__all__ = ["SyncResource", "answer", "call", "events", "paginate", "stream"]

A = TypeVar("A")
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


def _wraps(
    method: Callable[..., Any], returns: str, names: Mapping[str, object]
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Decorate as `functools.wraps(method)` does, with another return type.

    `inspect` reads the annotations of the function that was wrapped, so a copy of it is wrapped.
    The type is an object, not text: its `names` are not those of the method's module, where
    `typing.get_type_hints` and frameworks look them up.
    """
    copied = FunctionType(
        method.__code__,
        method.__globals__,
        method.__name__,
        method.__defaults__,
        method.__closure__,
    )
    type_ = eval(returns, {**method.__globals__, **names})  # noqa: S307 - generated
    copied.__kwdefaults__ = method.__kwdefaults__
    copied.__annotations__ = {**method.__annotations__, "return": type_}

    def decorate(bridged: Callable[P, R]) -> Callable[P, R]:
        wraps(copied)(bridged)
        bridged.__annotations__ = copied.__annotations__
        return bridged

    return decorate


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

    @_wraps(method, method.__annotations__["return"], {"AsyncPaginator": Page})
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> Page[R]:
        __tracebackhide__ = True
        return Page(run(method, _asynchronous(self), *args, **kwargs))

    return bridged


def answer(method: Callable[..., Any]) -> Callable[..., Any]:
    """Bridge a method that returns a stream of events where its argument `stream` is true."""
    from telnyx_sync import inference  # noqa: PLC0415 - for few resources

    stream, coroutine = method.__annotations__["return"].split(" | ")
    returns = coroutine.removeprefix("Coroutine[Any, Any, ").removesuffix("]")

    @_wraps(method, f"{stream} | {returns}", {stream: getattr(inference, stream)})
    def bridged(self: SyncResource, /, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("stream") is not True:
            return run(method, _asynchronous(self), *args, **kwargs)
        return inference.AnswerStream(method(_asynchronous(self), *args, **kwargs))

    return bridged


def stream(
    method: Callable[Concatenate[A, P], AsyncDownload],
) -> Callable[Concatenate[SyncResource, P], Download]:
    """Bridge a method that downloads."""

    @_wraps(method, "AsyncDownload", {"AsyncDownload": Download})
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> Download:
        return Download(method(_asynchronous(self), *args, **kwargs))

    return bridged


def events(method: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    """Bridge a method that returns a `Stream` where its argument `stream` is true."""

    @wraps(method)
    def bridged(self: SyncResource, /, *args: Any, stream_cls: Any = None, **kwargs: Any) -> Any:
        if not kwargs.get("stream"):
            return run(method, _asynchronous(self), *args, **kwargs)
        from telnyx_async._compat.streams import AsyncStream, event_type  # noqa: PLC0415

        kwargs["stream_cls"] = AsyncStream[event_type(stream_cls, Stream)]  # type: ignore[misc]
        return stream_cls(run(method, _asynchronous(self), *args, **kwargs))

    return bridged
