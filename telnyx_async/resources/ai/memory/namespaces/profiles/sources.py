"""`client.ai.memory.namespaces.profiles.sources`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import MemorySource, MemorySourceDeletion, MemorySourceDetail

__all__ = ["Sources"]

_DELETE = Operation(
    "DELETE",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}",
    Data[MemorySourceDeletion],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources",
    MemorySource,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}",
    Data[MemorySourceDetail],
    replay=Replay.SAFE,
)


class Sources(Resource):
    """Profile sources."""

    async def delete(
        self, source_id: str, *, namespace: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MemorySourceDeletion]:
        """Delete a profile source.

        `DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`

        Args:
            source_id: String.
            namespace: String.
            profile_id: String.

        Returns:
            `MemorySourceDeletion`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"source_id": source_id, "namespace": namespace, "profile_id": profile_id},
            options=options,
        )

    def list(
        self,
        profile_id: str,
        *,
        namespace: str,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MemorySource]:
        """List profile sources.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources`

        Args:
            profile_id: String.
            namespace: String.
            page_number: Integer.
            page_size: Integer.
            session_id: String or null.

        Returns:
            Pages of `MemorySource`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"profile_id": profile_id, "namespace": namespace},
            query={"page[number]": page_number, "page[size]": page_size, "session_id": session_id},
            options=options,
        )

    async def retrieve(
        self, source_id: str, *, namespace: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MemorySourceDetail]:
        """Retrieve a profile source.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`

        Args:
            source_id: String.
            namespace: String.
            profile_id: String.

        Returns:
            `MemorySourceDetail`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"source_id": source_id, "namespace": namespace, "profile_id": profile_id},
            options=options,
        )
