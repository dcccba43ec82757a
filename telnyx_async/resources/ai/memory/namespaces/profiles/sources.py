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
    """Sessions and facts that the memories of a profile come from."""

    async def delete(
        self, source_id: str, *, namespace: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MemorySourceDeletion]:
        """Delete a stored session or fact and the memories taken from it.

        `DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`

        Memories that rest on other sources as well are derived again from what is left. After a 502
        or 504 repeat the call: 404 then means that it is done. A session still waiting to be
        ingested is stored again when its turn comes.

        Args:
            source_id: What was stored, an ingested session or one remembered fact; from
                `ingest`, `remember` or the list of sources.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.

        Returns:
            `MemorySourceDeletion`, as `.data`: `memories_deleted`, `profile_id` and `source_id`.

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
        """List the sessions and facts stored under a profile.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources`

        Has ingested sessions and remembered facts without their content;
        `profiles.sources.retrieve` reads one. A session whose ingestion is still queued is missing.

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

        Returns:
            A page of `MemorySource` rows (`id`, `memory_count`, `session_id` and 2 more fields);
            iterating goes on through all pages.

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
        """Retrieve a stored session or fact as it was sent.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}`

        Args:
            source_id: What was stored, an ingested session or one remembered fact; from
                `ingest`, `remember` or the list of sources.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.

        Returns:
            `MemorySourceDetail`, as `.data`: `id`, `content`, `memory_count`, `session_id` and 2
            more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"source_id": source_id, "namespace": namespace, "profile_id": profile_id},
            options=options,
        )
