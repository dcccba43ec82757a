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
    """Separate memory stores of the organization, `default` among them.

    Sub-resources: `profiles`, `settings`.
    """

    @cached_property
    def profiles(self) -> Profiles:
        """What is remembered about one person or thing."""
        from telnyx_async.resources.ai.memory.namespaces.profiles import Profiles

        return Profiles(self._client)

    @cached_property
    def settings(self) -> Settings:
        """How the summaries in a memory store are written."""
        from telnyx_async.resources.ai.memory.namespaces.settings import Settings

        return Settings(self._client)

    async def create(
        self, *, name: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryNamespace]:
        """Create a memory store; at most five per organization.

        `POST /ai/memory/namespaces`

        Args:
            name: Name of the store, unique in the organization and used as `namespace`; at most
                five stores, `default` included.

        Returns:
            `MemoryNamespace`, as `.data`: `id` and `name`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, namespace: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a memory store with all its memories, for good; not possible for `default`.

        `DELETE /ai/memory/namespaces/{namespace}`

        Args:
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"namespace": namespace}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[MemoryNamespace]]:
        """List the memory stores of the organization.

        `GET /ai/memory/namespaces`

        Returns:
            `list[MemoryNamespace]`, as `.data`: `id` and `name`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, operation_id: str, *, namespace: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryNamespaceOperation]:
        """Check whether a write has finished, so that it can be recalled.

        `GET /ai/memory/namespaces/{namespace}/operations/{operation_id}`

        Args:
            operation_id: Background write, from `ingest` or `remember`; the memory can be
                recalled once its status is `completed`.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.

        Returns:
            `MemoryNamespaceOperation`, as `.data`: `status`, `operation_id`, `completed_at` and 1
            more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"operation_id": operation_id, "namespace": namespace}, options=options
        )
