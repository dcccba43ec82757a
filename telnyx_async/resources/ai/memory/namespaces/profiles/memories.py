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
    """Single memories of a profile."""

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
        """List the memories of a profile, unranked; `recall` ranks them by a question.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories`

        An unknown profile is an empty list, not an error. A memory has a `source_id`, or none if it
        was derived from several others; filter by `source_id` or `session_id`, never both.

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            session_id: Only what came from this session, by the name it was ingested under.
            source_id: Only memories from this source; not together with `session_id`.

        Returns:
            A page of `Memory` rows (`id`, `text`, `source_id` and `recorded_at`); iterating goes on
            through all pages.

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
        """Retrieve a memory and its source.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}`

        A fact names its `source_id`, which `profiles.sources.retrieve` reads; a memory derived from
        others names those in `derived_from`.

        Args:
            memory_id: One memory, from `ai.memory.namespaces.profiles.recall` or its listing.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.

        Returns:
            `MemoryDetail`, as `.data`: `id`, `text`, `derived_from`, `source_id` and `recorded_at`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"memory_id": memory_id, "namespace": namespace, "profile_id": profile_id},
            options=options,
        )
