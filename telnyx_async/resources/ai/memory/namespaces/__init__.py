"""`client.ai.memory.namespaces`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import MemoryNamespace, MemoryNamespaceOperation

if TYPE_CHECKING:
    from telnyx_async.resources.ai.memory.namespaces.profiles import Profiles
    from telnyx_async.resources.ai.memory.namespaces.settings import Settings

__all__ = ["Namespaces"]

_CREATE = Operation("POST", "/ai/memory/namespaces", Data[MemoryNamespace], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/ai/memory/namespaces/{namespace}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation("GET", "/ai/memory/namespaces", Data[list[MemoryNamespace]], replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/operations/{operation_id}",
    Data[MemoryNamespaceOperation],
    replay=Replay.SAFE,
)


class Namespaces(Resource):
    """Memory namespaces."""

    @cached_property
    def profiles(self) -> Profiles:
        from telnyx_async.resources.ai.memory.namespaces.profiles import Profiles

        return Profiles(self._client)

    @cached_property
    def settings(self) -> Settings:
        from telnyx_async.resources.ai.memory.namespaces.settings import Settings

        return Settings(self._client)

    async def create(
        self, *, name: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryNamespace]:
        """Create a memory namespace.

        `POST /ai/memory/namespaces`

        Args:
            name: String.

        Returns:
            `MemoryNamespace`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, namespace: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a memory namespace.

        `DELETE /ai/memory/namespaces/{namespace}`

        Args:
            namespace: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"namespace": namespace}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[MemoryNamespace]]:
        """List memory namespaces.

        `GET /ai/memory/namespaces`

        Returns:
            `list[MemoryNamespace]`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, operation_id: str, *, namespace: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryNamespaceOperation]:
        """Retrieve a memory namespace.

        `GET /ai/memory/namespaces/{namespace}/operations/{operation_id}`

        Args:
            operation_id: String.
            namespace: String.

        Returns:
            `MemoryNamespaceOperation`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"operation_id": operation_id, "namespace": namespace}, options=options
        )
