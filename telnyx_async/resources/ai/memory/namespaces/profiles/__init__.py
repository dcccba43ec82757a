"""`client.ai.memory.namespaces.profiles`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import (
    MemoryIngestion,
    MemoryProfile,
    MemoryProfileDeletion,
    MemoryProfilePreview,
    MemoryProfileSummary,
    RecalledMemory,
    RememberedMemory,
)

if TYPE_CHECKING:
    from telnyx_async.resources.ai.memory.namespaces.profiles.memories import Memories
    from telnyx_async.resources.ai.memory.namespaces.profiles.sources import Sources

__all__ = ["Profiles"]

_DELETE = Operation(
    "DELETE",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}",
    Data[MemoryProfileDeletion],
    replay=Replay.SAFE,
)
_INGEST = Operation(
    "POST",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest",
    Data[MemoryIngestion],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles",
    MemoryProfile,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_PREVIEW = Operation(
    "POST",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview",
    Data[MemoryProfilePreview],
    body=BodyKind.JSON,
)
_RECALL = Operation(
    "POST",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall",
    Data[list[RecalledMemory]],
    body=BodyKind.JSON,
)
_REMEMBER = Operation(
    "POST",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember",
    Data[RememberedMemory],
    body=BodyKind.JSON,
)
_RETRIEVE_SUMMARY = Operation(
    "GET",
    "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary",
    Data[MemoryProfileSummary],
    replay=Replay.SAFE,
)


class Profiles(Resource):
    """What is remembered about one person or thing.

    Sub-resources: `memories`, `sources`.
    """

    @cached_property
    def memories(self) -> Memories:
        """Single memories of a profile."""
        from telnyx_async.resources.ai.memory.namespaces.profiles.memories import Memories

        return Memories(self._client)

    @cached_property
    def sources(self) -> Sources:
        """Sessions and facts that the memories of a profile come from."""
        from telnyx_async.resources.ai.memory.namespaces.profiles.sources import Sources

        return Sources(self._client)

    async def delete(
        self, profile_id: str, *, namespace: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryProfileDeletion]:
        """Delete a profile with all its memories, for good.

        `DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}`

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.

        Returns:
            `MemoryProfileDeletion`, as `.data`: `memories_deleted` and `profile_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"profile_id": profile_id, "namespace": namespace}, options=options
        )

    async def ingest(
        self,
        profile_id: str,
        *,
        namespace: str,
        body: Mapping[str, object] | Sequence[object] | str | float | bool,
        session_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MemoryIngestion]:
        """Extract memories from content, such as a transcript, and store them in a profile.

        `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest`

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            body: Content to extract memories from: a transcript as text, or messages as JSON,
                such as a list of objects with `role` and `content`.
            session_id: Your name for the session; sent again it replaces what was stored for
                it. Made from the content if left out.

        Returns:
            `MemoryIngestion`, as `.data`: `operation_id`, `profile_id`, `session_id` and
            `source_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _INGEST,
            path={"profile_id": profile_id, "namespace": namespace},
            query={"session_id": session_id},
            body=body,
            options=options,
        )

    def list(
        self,
        namespace: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MemoryProfile]:
        """List the profiles that hold memories, fullest first.

        `GET /ai/memory/namespaces/{namespace}/profiles`

        A profile comes into being when something is written to it, and is listed once its first
        session was processed. The order follows the number of memories, so rows can repeat or be
        missed while memories are written.

        Args:
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `MemoryProfile` rows (`memory_count` and `profile_id`); iterating goes on
            through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"namespace": namespace},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def preview(
        self,
        profile_id: str,
        *,
        namespace: str,
        instructions: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MemoryProfilePreview]:
        """Preview a profile's summary under other instructions, without storing either.

        `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview`

        Shows how a profile's summary would read under other instructions, before
        `settings.patch_all` applies them to all profiles. The summary is written while you wait, up
        to 120 seconds, and neither it nor the instructions are stored.

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            instructions: Note on how summaries should be written, to try out without saving; up
                to 2000 characters.

        Returns:
            `MemoryProfilePreview`, as `.data`: `text` and `profile_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PREVIEW,
            path={"profile_id": profile_id, "namespace": namespace},
            body={"instructions": instructions},
            options=options,
        )

    async def recall(
        self,
        profile_id: str,
        *,
        namespace: str,
        query: str,
        top_k: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[RecalledMemory]]:
        """Search the memories of a profile for what answers a question.

        `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall`

        Returns facts, best first, each with a `score` where the deployment ranks by one; it writes
        no answer out of them.

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            query: Question that the memories should help to answer.
            top_k: Maximum number of memories to return, best first.

        Returns:
            `list[RecalledMemory]`, as `.data`: `id`, `text`, `recorded_at` and `score`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECALL,
            path={"profile_id": profile_id, "namespace": namespace},
            body={"query": query, "top_k": top_k},
            options=options,
        )

    async def remember(
        self, profile_id: str, *, namespace: str, text: str, **options: Unpack[RequestOptions]
    ) -> Data[RememberedMemory]:
        """Store a fact in a profile as a memory.

        `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember`

        Stores `text` as it is, for a fact that is already distilled; give whole transcripts to
        `ingest`. The write goes on in the background. The same text is stored once, so a repeated
        call does no harm.

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.
            text: Fact to keep, stored as it stands; saying it again does not double it.

        Returns:
            `RememberedMemory`, as `.data`: `operation_id`, `profile_id` and `source_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REMEMBER,
            path={"profile_id": profile_id, "namespace": namespace},
            body={"text": text},
            options=options,
        )

    async def retrieve_summary(
        self, profile_id: str, *, namespace: str, **options: Unpack[RequestOptions]
    ) -> Data[MemoryProfileSummary]:
        """Retrieve the summary of a profile, for the prompt at the start of a conversation.

        `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary`

        Written in advance and read without a query: for the start of a conversation, when there is
        nothing to search for. `is_stale` says that memories came in after it was written.

        Args:
            profile_id: Profile whose memories are meant, by an identifier of yours such as a
                customer number; created by the first write.
            namespace: Memory store of your organization; `default` always exists, others come
                from `ai.memory.namespaces.create`.

        Returns:
            `MemoryProfileSummary`, as `.data`: `text`, `is_stale`, `profile_id` and `generated_at`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SUMMARY,
            path={"profile_id": profile_id, "namespace": namespace},
            options=options,
        )
