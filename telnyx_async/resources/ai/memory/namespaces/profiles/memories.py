"""`client.ai.memory.namespaces.profiles.memories`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import Memory, MemoryDetail

__all__ = ["Memories"]

_LIST = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories",
    Memory,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}",
    Data[MemoryDetail],
    replay=Replay.SAFE,
)


class Memories(Resource):
    """Profile memories."""

    def list(
        self,
        profile_id: str,
        *,
        namespace: str,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Memory]:
        """List profile memories.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories`

        Args:
            profile_id: String.
            namespace: String.
            page_number: Integer.
            page_size: Integer.
            session_id: String or null.
            source_id: String or null.

        Returns:
            Pages of `Memory`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"profile_id": profile_id, "namespace": namespace},
            query={
                "page[number]": page_number,
                "page[size]": page_size,
                "session_id": session_id,
                "source_id": source_id,
            },
            options=options,
        )

    async def retrieve(
        self, memory_id: str, *, namespace: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryDetail]:
        """Retrieve profile memory.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}`

        Args:
            memory_id: String.
            namespace: String.
            profile_id: String.

        Returns:
            `MemoryDetail`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"memory_id": memory_id, "namespace": namespace, "profile_id": profile_id},
            options=options,
        )
