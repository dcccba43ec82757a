"""Answers as they came: `with_raw_response` and `with_streaming_response`.

A resource has three verbs, and all its methods end in one of them. Here they are exchanged for
one that keeps the answer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from telnyx_async._codec.requests import decode
from telnyx_async._http import HttpResponse
from telnyx_async._operation import Call, Operation
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncStreamedResponse, opened

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx

__all__ = ["RawCalls", "RawResponse", "StreamingCalls"]

T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer with its headers. It is a success: errors are raised as ever."""

    def __init__(self, http_response: HttpResponse, parse: Callable[[HttpResponse], T]) -> None:
        self.http_response = http_response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.http_response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, whose names have no case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """What Telnyx's support asks for."""
        return self.http_response.request_id

    @property
    def replayed(self) -> bool:
        """Whether this is the kept answer of an earlier request with the same idempotency key."""
        return self.http_response.replayed

    @property
    def attempts(self) -> int:
        """How many requests it took."""
        return self.http_response.attempts

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.body

    @property
    def text(self) -> str:
        """The body as text. `APIResponseValidationError` if it is none."""
        text: str = decode(self.http_response, str)
        return text

    def json(self) -> Any:
        """Read the body as JSON. `APIResponseValidationError` if it is none."""
        return decode(self.http_response, Any)

    def parse(self) -> T:
        """Return what the method itself would have returned; of a list, the first page."""
        return self._parse(self.http_response)


class _Calls:
    """The methods of a resource, and of those below it, whose answers are kept as they come."""

    def __init__(self, client: AsyncTelnyx, target: Any) -> None:
        self._client = client
        self._target: Any = self._twin(target) if isinstance(target, Resource) else target

    def __getattr__(self, name: str) -> Self:
        if name.startswith("_"):
            raise AttributeError(name)
        return type(self)(self._client, getattr(self._target, name))

    def _twin(self, resource: Resource) -> Resource:
        twin = copy(resource)
        verbs = ("_call", "_page", "_stream")
        vars(twin).update(dict.fromkeys(verbs, partial(self._keep, self._client)))
        return twin

    @staticmethod
    async def _keep(client: AsyncTelnyx, operation: Operation, **arguments: Any) -> Any: ...


class RawCalls(_Calls):
    """The methods of a resource, and of those below it, with answers as a `RawResponse`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[RawResponse[Any]]:
        """Call the method."""
        answering: Awaitable[RawResponse[Any]] = self._target(*args, **kwargs)
        return answering

    @staticmethod
    async def _keep(
        client: AsyncTelnyx, operation: Operation, **arguments: Any
    ) -> RawResponse[Any]:
        call = Call(operation=operation, **arguments)
        return RawResponse(await client.execute(call), partial(_parse, client, call))


class StreamingCalls(_Calls):
    """The methods of a resource, and of those below it, with answers to read piece by piece."""

    def __call__(
        self, *args: Any, **kwargs: Any
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        """Call the method, and give its answer in `async with`."""
        return opened(lambda: self._target(*args, **kwargs))

    @staticmethod
    async def _keep(client: AsyncTelnyx, operation: Operation, **arguments: Any) -> HttpResponse:
        return await client.execute(Call(operation=operation, stream=True, **arguments))


def _parse(client: AsyncTelnyx, call: Call, response: HttpResponse) -> Any:
    if call.operation.page is not None:
        return AsyncPaginator[Any](client, call).parse(response)
    return decode(response, call.operation.returns)
