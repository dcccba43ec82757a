"""The few verbs that generated code may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict, TypeVar, Unpack

from telnyx_async._codec.requests import decode
from telnyx_async._operation import Call, Operation
from telnyx_async._options import CallOptions

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx
    from telnyx_async._responses.pagination import AsyncPaginator
    from telnyx_async._responses.raw import RawCalls, StreamingCalls
    from telnyx_async._responses.streaming import AsyncDownload

__all__ = ["Resource"]

T = TypeVar("T")


class _Arguments(TypedDict, total=False):
    """What a method is called with, by wire name."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    options: Required[CallOptions]


class Resource:
    """A group of operations of the API, bound to a client."""

    def __init__(self, client: AsyncTelnyx) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> RawCalls:
        """The same methods, with answers as a `RawResponse`: headers, bytes, `parse()`."""
        from telnyx_async._responses.raw import RawCalls  # noqa: PLC0415

        return RawCalls(self._client, self)

    @property
    def with_streaming_response(self) -> StreamingCalls:
        """The same methods, with answers to read piece by piece in `async with`."""
        from telnyx_async._responses.raw import StreamingCalls  # noqa: PLC0415

        return StreamingCalls(self._client, self)

    async def _call(self, operation: Operation, **arguments: Unpack[_Arguments]) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        response = await self._client.execute(Call(operation, **arguments))
        answer: T = decode(response, operation.returns)  # as the calling method is annotated
        return answer

    def _page(self, operation: Operation, **arguments: Unpack[_Arguments]) -> AsyncPaginator[Any]:
        from telnyx_async._responses.pagination import AsyncPaginator  # noqa: PLC0415

        return AsyncPaginator(self._client, Call(operation, **arguments))

    def _stream(self, operation: Operation, **arguments: Unpack[_Arguments]) -> AsyncDownload:
        from telnyx_async._responses.streaming import AsyncDownload  # noqa: PLC0415

        return AsyncDownload(self._client, Call(operation, **arguments, stream=True))
