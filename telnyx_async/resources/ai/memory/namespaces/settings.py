"""`client.ai.memory.namespaces.settings`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import MemorySettings

__all__ = ["Settings"]

_LIST = Operation(
    "GET", "/ai/memory/namespaces/{namespace}/settings", Data[MemorySettings], replay=Replay.SAFE
)
_PATCH_ALL = Operation(
    "PATCH",
    "/ai/memory/namespaces/{namespace}/settings",
    Data[MemorySettings],
    nested=lambda: {"summary": models.MemorySummarySettingsParam | None},
    body=BodyKind.JSON,
)


class Settings(Resource):
    """Namespace settings."""

    async def list(self, namespace: str, **options: Unpack[RequestOptions]) -> Data[MemorySettings]:
        """List namespace settings.

        `GET /ai/memory/namespaces/{namespace}/settings`

        Args:
            namespace: String.

        Returns:
            `MemorySettings`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"namespace": namespace}, options=options)

    async def patch_all(
        self,
        namespace: str,
        *,
        summary: models.MemorySummarySettingsParam | Model | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MemorySettings]:
        """Update all namespace settings.

        `PATCH /ai/memory/namespaces/{namespace}/settings`

        Args:
            namespace: String.
            summary: Object with `instructions` or null.

        Returns:
            `MemorySettings`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"namespace": namespace}, body={"summary": summary}, options=options
        )
