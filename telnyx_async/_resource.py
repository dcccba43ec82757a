"""Base class of the generated resources: the ways in which their methods make calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    NoReturn,
    Required,
    Self,
    TypedDict,
    TypeVar,
    Unpack,
    cast,
)

from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call, Caller, Operation, checked_options
from telnyx_async._options import CallOptions

if TYPE_CHECKING:
    from telnyx_async._responses.pagination import AsyncPaginator
    from telnyx_async._responses.raw import RawCalls, StreamingCalls
    from telnyx_async._responses.streaming import AsyncDownload

__all__ = ["Arguments", "Resource", "make_call", "not_copyable"]

T = TypeVar("T")


class Arguments(TypedDict, total=False):
    """Arguments of a method, by wire name and by where they are sent."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    options: Required[CallOptions]


def make_call(operation: Operation, arguments: Arguments, *, stream: bool = False) -> Call:
    """Return the call of an operation; `TypeError` for an option that does not exist."""
    if arguments["options"]:
        arguments["options"] = checked_options(operation, arguments["options"])
    return Call(operation, **arguments, stream=stream)


def not_copyable(resource: object) -> TypeError:
    """Return the error for a client, or a resource of one, that is pickled or deep-copied."""
    return TypeError(
        f"{resource!r} cannot be pickled or deep-copied: the connections and locks of a client"
        " belong to its process. Create a client where it is used; `copy.copy(client)` and"
        " `client.with_options()` return copies that share its connections"
    )


class Resource:
    """A group of operations of the API, bound to a client."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def __copy__(self) -> Self:
        duplicate = type(self).__new__(type(self))
        vars(duplicate).update(vars(self))
        return duplicate

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise not_copyable(self)

    @property
    def with_raw_response(self) -> RawCalls:
        """The same methods, returning a `RawResponse`: status, headers, bytes and `parse()`."""
        from telnyx_async._responses.raw import RawCalls  # noqa: PLC0415

        return RawCalls(self._client, self)

    @property
    def with_streaming_response(self) -> StreamingCalls:
        """The same methods, as `async with` blocks whose response is read piece by piece."""
        from telnyx_async._responses.raw import StreamingCalls  # noqa: PLC0415

        return StreamingCalls(self._client, self)

    async def _call(self, operation: Operation, **arguments: Unpack[Arguments]) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        __tracebackhide__ = True  # pytest and IPython leave out the frames of the SDK
        response = await self._client.execute(make_call(operation, arguments))
        result: T = decode(response, operation.returns)  # T is what the generated method returns
        return result

    def _answer(self, operation: Operation, **arguments: Unpack[Arguments]) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        """Return a stream of events where the body requests one, otherwise a call to await."""
        result: Any
        if cast("Mapping[str, object]", arguments.get("body")).get("stream") is True:
            call = make_call(operation, arguments, stream=True)
            events: Callable[[Caller, Call], object] = operation.events
            result = events(self._client, call)
        else:
            result = cast("Any", self._call(operation, **arguments))
        answer: T = result  # T is what the generated method returns
        return answer

    def _page(self, operation: Operation, **arguments: Unpack[Arguments]) -> AsyncPaginator[Any]:
        from telnyx_async._responses.pagination import AsyncPaginator  # noqa: PLC0415

        return AsyncPaginator(self._client, make_call(operation, arguments))

    def _stream(self, operation: Operation, **arguments: Unpack[Arguments]) -> AsyncDownload:
        from telnyx_async._responses.streaming import AsyncDownload  # noqa: PLC0415

        return AsyncDownload(self._client, make_call(operation, arguments, stream=True))
