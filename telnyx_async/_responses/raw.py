"""Raw responses: `with_raw_response` and `with_streaming_response`.

All methods of a resource end in one of its verbs (`_call`, `_page`, `_stream`, `_answer`). Here a copy
of the resource has verbs that return the response itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from copy import copy
from functools import partial
from typing import Any, Generic, Self, TypeVar, Unpack

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call, Caller, Operation
from telnyx_async._resource import Arguments, Resource, make_call
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncStreamedResponse, opened

__all__ = ["RawCalls", "RawResponse", "StreamingCalls"]

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A successful response with its status and headers; errors are raised as usual."""

    def __init__(self, http_response: HttpResponse, parse: Callable[[HttpResponse], T]) -> None:
        self.http_response = http_response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; their names are case-insensitive."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support."""
        return self.http_response.request_id

    @property
    def replayed(self) -> bool:
        """Whether the service repeats its response to an earlier request with the same key."""
        return self.http_response.replayed

    @property
    def attempts(self) -> int:
        """Number of requests that were sent."""
        return self.http_response.attempts

    @property
    def content(self) -> bytes:
        """The decompressed body."""
        return self.http_response.body

    @property
    def text(self) -> str:
        """The body as text. `APIResponseValidationError` if it is not text."""
        text: str = decode(self.http_response, str)
        return text

    def json(self) -> Any:
        """Return the decoded JSON body. `APIResponseValidationError` if it is not JSON."""
        return decode(self.http_response, Any)

    def parse(self) -> T:
        """Return what the method itself returns; for a list, its first page."""
        return self._parse(self.http_response)


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
        duplicate = copy(resource)
        verbs = ("_answer", "_call", "_page", "_stream")
        vars(duplicate).update(dict.fromkeys(verbs, partial(self._keep, self._client)))
        return duplicate

    @staticmethod
    async def _keep(
        client: Caller, operation: Operation, **arguments: Unpack[Arguments]
    ) -> Any: ...


class RawCalls(_Calls):
    """The methods of a resource, and of those below it, returning a `RawResponse`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[RawResponse[Any]]:
        """Call the method."""
        response: Awaitable[RawResponse[Any]] = self._target(*args, **kwargs)
        return response

    @staticmethod
    async def _keep(
        client: Caller, operation: Operation, **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        call = make_call(operation, arguments)
        return RawResponse(await client.execute(call), partial(_parse, client, call))


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
    ) -> HttpResponse:
        return await client.execute(make_call(operation, arguments, stream=True))


def _parse(client: Caller, call: Call, response: HttpResponse) -> Any:
    if call.operation.page is not None:
        return AsyncPaginator[Any](client, call).parse(response)
    return decode(response, call.operation.returns)
