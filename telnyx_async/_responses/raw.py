"""Raw responses: `with_raw_response` and `with_streaming_response`.

All methods of a resource end in one of its three verbs (`_call`, `_page`, `_stream`). Here a copy
of the resource has verbs that return the response itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from functools import partial
from time import perf_counter
from typing import Any, Generic, Self, TypeVar, Unpack, overload

from attrs import evolve

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call, Caller, Operation
from telnyx_async._resource import Arguments, Resource, make_call
from telnyx_async._responses.content import AsyncReceived
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncStreamedResponse, opened

__all__ = ["AsyncRawResponse", "RawCalls", "StreamingCalls"]

R = TypeVar("R")
T = TypeVar("T")


class AsyncRawResponse(AsyncReceived, Generic[T]):
    """A successful response with its status and headers; errors are raised as usual."""

    __module__ = "telnyx_async"

    def __init__(
        self,
        http_response: HttpResponse,
        parse: Callable[[HttpResponse], T],
        elapsed: timedelta,
    ) -> None:
        self.http_response = http_response
        self.elapsed = elapsed
        self._parse = parse

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[R]) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns (of a list, its first page), or the body as `to`."""
        return self._parse(self.http_response) if to is None else decode(self.http_response, to)


class _Calls:
    """The methods of a resource, and of those below it, with their responses kept."""

    def __init__(self, client: Caller, target: Any) -> None:
        self._client = client
        self._target: Any = self._copy_of(target) if isinstance(target, Resource) else target

    def __getattr__(self, name: str) -> Self:
        if name.startswith("_"):
            raise AttributeError(name)
        return type(self)(self._client, getattr(self._target, name))

    def _copy_of(self, resource: Resource) -> Resource:
        duplicate = object.__new__(type(resource))  # `copy` is for those of a whole client
        vars(duplicate).update(vars(resource))
        verbs = ("_call", "_page", "_stream")
        vars(duplicate).update(dict.fromkeys(verbs, partial(self._keep, self._client)))
        return duplicate

    @staticmethod
    async def _keep(
        client: Caller, operation: Operation, **arguments: Unpack[Arguments]
    ) -> Any: ...


class RawCalls(_Calls):
    """The methods of a resource, and of those below it, returning a `AsyncRawResponse`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[AsyncRawResponse[Any]]:
        """Call the method."""
        response: Awaitable[AsyncRawResponse[Any]] = self._target(*args, **kwargs)
        return response

    @staticmethod
    async def _keep(
        client: Caller, operation: Operation, **arguments: Unpack[Arguments]
    ) -> AsyncRawResponse[Any]:
        call = make_call(operation, arguments)
        began = perf_counter()
        response = await client.execute(call)
        elapsed = timedelta(seconds=perf_counter() - began)
        return AsyncRawResponse(response, partial(_parse, client, call), elapsed)


class StreamingCalls(_Calls):
    """The methods of a resource, and of those below it, with responses read piece by piece."""

    def __call__(
        self, *args: Any, **kwargs: Any
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        """Call the method; its response is the target of `async with`."""
        return opened(lambda: self._target(*args, **kwargs))

    @staticmethod
    async def _keep(
        client: Caller, operation: Operation, **arguments: Unpack[Arguments]
    ) -> AsyncStreamedResponse:
        call = make_call(operation, arguments, stream=True)
        began = perf_counter()
        response = await client.execute(call)
        elapsed = timedelta(seconds=perf_counter() - began)
        whole = evolve(call, stream=False)  # as the following pages of a list are requested
        parse, on_progress = partial(_parse, client, whole), call.options.get("on_progress")
        return AsyncStreamedResponse(response, parse, elapsed, on_progress)


def _parse(client: Caller, call: Call, response: HttpResponse) -> Any:
    if call.operation.page is not None:
        return AsyncPaginator[Any](client, call).parse(response)
    return decode(response, call.operation.returns)
