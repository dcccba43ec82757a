"""Answers as they came, for blocking code."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, cast

from telnyx_async._http import HttpResponse
from telnyx_async._responses.pagination import AsyncPage
from telnyx_async._responses.raw import RawCalls as AsyncRawCalls
from telnyx_async._responses.raw import RawResponse
from telnyx_async._responses.raw import StreamingCalls as AsyncStreamingCalls
from telnyx_sync._loop import run
from telnyx_sync._pagination import Page
from telnyx_sync._streaming import StreamedResponse, opened

__all__ = ["RawCalls", "StreamingCalls"]


class RawCalls:
    """The methods of a resource, and of those below it, with answers as a `RawResponse`."""

    def __init__(self, calls: AsyncRawCalls) -> None:
        self._calls = calls

    def __getattr__(self, name: str) -> RawCalls:
        if name.startswith("_"):
            raise AttributeError(name)
        return RawCalls(getattr(self._calls, name))

    def __call__(self, *args: Any, **kwargs: Any) -> RawResponse[Any]:
        """Call the method."""
        raw = run(self._calls, *args, **kwargs)

        def parse(_: HttpResponse) -> Any:
            parsed = raw.parse()
            return (
                Page(cast("AsyncPage[object]", parsed)) if isinstance(parsed, AsyncPage) else parsed
            )

        return RawResponse(raw.http_response, parse)


class StreamingCalls:
    """The methods of a resource, and of those below it, with answers to read piece by piece."""

    def __init__(self, calls: AsyncStreamingCalls) -> None:
        self._calls = calls

    def __getattr__(self, name: str) -> StreamingCalls:
        if name.startswith("_"):
            raise AttributeError(name)
        return StreamingCalls(getattr(self._calls, name))

    def __call__(self, *args: Any, **kwargs: Any) -> AbstractContextManager[StreamedResponse]:
        """Call the method, and give its answer in `with`."""
        return opened(self._calls(*args, **kwargs))
