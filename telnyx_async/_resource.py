"""The few verbs that generated code may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async._operation import Call, Operation
from telnyx_async._options import CallOptions

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload

__all__ = ["Resource"]

_NOTHING: Mapping[str, object] = {}


class Resource:
    """A group of operations of the API, bound to a client."""

    def __init__(self, client: AsyncTelnyx) -> None:
        self._client = client

    async def _call(
        self,
        operation: Operation,
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        body: object = None,
        options: CallOptions,
    ) -> Any: ...

    def _page(
        self,
        operation: Operation,
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        body: object = None,
        options: CallOptions,
    ) -> AsyncPaginator[Any]: ...

    def _stream(
        self,
        operation: Operation,
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        body: object = None,
        options: CallOptions,
    ) -> AsyncDownload: ...
