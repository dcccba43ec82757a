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
    """How the summaries in a memory store are written."""

    async def list(self, namespace: str, **options: Unpack[RequestOptions]) -> Data[MemorySettings]:
        """Retrieve how summaries in a memory store are written.

        `GET /ai/memory/namespaces/{namespace}/settings`

        Args:
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.

        Returns:
            `MemorySettings`, as `.data`: `summary`.

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
        """Change how summaries in a memory store are written.

        `PATCH /ai/memory/namespaces/{namespace}/settings`

        `instructions` are at most 2,000 characters; `None` or an empty text goes back to neutral
        summaries. A change reaches a summary when it is next written.

        Args:
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            summary: Settings of the summaries; arguments left out keep their values. Object
                with `instructions`.

        Returns:
            `MemorySettings`, as `.data`: `summary`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"namespace": namespace}, body={"summary": summary}, options=options
        )
