"""`client.ai`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import AISummary, ConversationHistory

if TYPE_CHECKING:
    from telnyx_async.resources.ai.anthropic import Anthropic
    from telnyx_async.resources.ai.assistants import Assistants
    from telnyx_async.resources.ai.audio import Audio
    from telnyx_async.resources.ai.avatars import Avatars
    from telnyx_async.resources.ai.clusters import Clusters
    from telnyx_async.resources.ai.collections import Collections
    from telnyx_async.resources.ai.conversations import Conversations
    from telnyx_async.resources.ai.embeddings import Embeddings
    from telnyx_async.resources.ai.fine_tuning import FineTuning
    from telnyx_async.resources.ai.integrations import Integrations
    from telnyx_async.resources.ai.knowledge import Knowledge
    from telnyx_async.resources.ai.mcp_servers import McpServers
    from telnyx_async.resources.ai.memory import Memory
    from telnyx_async.resources.ai.missions import Missions
    from telnyx_async.resources.ai.openai import Openai
    from telnyx_async.resources.ai.tools import Tools
    from telnyx_async.resources.ai.typesafe import Typesafe

__all__ = ["Ai"]

_RETRIEVE_CONVERSATION_HISTORIES = Operation(
    "GET",
    "/ai/conversation_histories",
    ConversationHistory,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_SUMMARIZE = Operation(
    "POST", "/ai/summarize", Data[AISummary], body=BodyKind.JSON, replay=Replay.IDEMPOTENCY_KEY
)


class Ai(Resource):
    """AI assistants, their conversations and tools, and models for text, speech and search.

    Sub-resources: `anthropic`, `assistants`, `audio`, `avatars`, `clusters`, `collections`,
    `conversations`, `embeddings`, `fine_tuning`, `integrations`, `knowledge`, `mcp_servers`,
    `memory`, `missions`, `openai`, `tools`, `typesafe`.
    """

    @cached_property
    def anthropic(self) -> Anthropic:
        """Inference with the Anthropic API."""
        from telnyx_async.resources.ai.anthropic import Anthropic

        return Anthropic(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        """AI assistants: instructions, a model, a voice and tools, which talk by phone and by text."""
        from telnyx_async.resources.ai.assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def audio(self) -> Audio:
        """Transcription of audio files with the OpenAI API."""
        from telnyx_async.resources.ai.audio import Audio

        return Audio(self._client)

    @cached_property
    def avatars(self) -> Avatars:
        """Faces for assistants in video calls and meetings: stock avatars, and your own images."""
        from telnyx_async.resources.ai.avatars import Avatars

        return Avatars(self._client)

    @cached_property
    def clusters(self) -> Clusters:
        """Themes that recur in embedded documents, found by clustering their chunks."""
        from telnyx_async.resources.ai.clusters import Clusters

        return Clusters(self._client)

    @cached_property
    def collections(self) -> Collections:
        """Collections of your calls, meetings, messages and files, to search by meaning."""
        from telnyx_async.resources.ai.collections import Collections

        return Collections(self._client)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations of assistants by phone and text, with messages and insights."""
        from telnyx_async.resources.ai.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings of documents (vectors), for assistants and semantic search."""
        from telnyx_async.resources.ai.embeddings import Embeddings

        return Embeddings(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Fine-tuning of models on your own examples."""
        from telnyx_async.resources.ai.fine_tuning import FineTuning

        return FineTuning(self._client)

    @cached_property
    def integrations(self) -> Integrations:
        """Third-party apps whose tools assistants can use."""
        from telnyx_async.resources.ai.integrations import Integrations

        return Integrations(self._client)

    @cached_property
    def knowledge(self) -> Knowledge:
        """Search of the documents that collections hold."""
        from telnyx_async.resources.ai.knowledge import Knowledge

        return Knowledge(self._client)

    @cached_property
    def mcp_servers(self) -> McpServers:
        """MCP servers: tools that assistants reach by the Model Context Protocol."""
        from telnyx_async.resources.ai.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def memory(self) -> Memory:
        """Long-term memory of assistants about the people they talk to."""
        from telnyx_async.resources.ai.memory import Memory

        return Memory(self._client)

    @cached_property
    def missions(self) -> Missions:
        """Missions: goals for AI agents, with the tools, knowledge and servers they may use."""
        from telnyx_async.resources.ai.missions import Missions

        return Missions(self._client)

    @cached_property
    def openai(self) -> Openai:
        """Inference with the OpenAI API: chat, responses and embeddings."""
        from telnyx_async.resources.ai.openai import Openai

        return Openai(self._client)

    @cached_property
    def tools(self) -> Tools:
        """Shared tools: defined once, attached to any number of assistants."""
        from telnyx_async.resources.ai.tools import Tools

        return Tools(self._client)

    @cached_property
    def typesafe(self) -> Typesafe:
        """Decision models that answer typed questions about a text. Beta."""
        from telnyx_async.resources.ai.typesafe import Typesafe

        return Typesafe(self._client)

    def retrieve_conversation_histories(
        self,
        *,
        q: str,
        filter_ingested_at_gte: datetime | str | Unset = UNSET,
        filter_ingested_at_lte: datetime | str | Unset = UNSET,
        filter_record_created_at_gte: datetime | str | Unset = UNSET,
        filter_record_created_at_lte: datetime | str | Unset = UNSET,
        filter_record_id: str | Unset = UNSET,
        filter_region_in: str | Unset = UNSET,
        filter_retention: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        min_score: float | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        region: Literal["USA", "DEU", "AUS", "UAE"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationHistory]:
        """Search past conversations of assistants across channels, with their messages.

        `GET /ai/conversation_histories`

        Finds pieces of up to 480 tokens by semantic similarity, best first; `chunk_index` and
        `chunk_total` place a piece in its record. Without a region all are searched. Filters on
        fields or metadata take the operators `eq`, `in`, `gt`, `gte`, `lt`, `lte` and `contains`.

        Args:
            q: Question or keywords in plain language, compared by meaning with the stored
                chunks. At least 1 character.
            filter_ingested_at_gte: Only records made searchable at this time or later (RFC
                3339).
            filter_ingested_at_lte: Only records made searchable at this time or earlier (RFC
                3339).
            filter_record_created_at_gte: Only records of conversations that took place at this
                time or later (RFC 3339).
            filter_record_created_at_lte: Only records of conversations that took place at this
                time or earlier (RFC 3339).
            filter_record_id: Only chunks of this one record, such as a call; exact match.
            filter_region_in: Only records kept in these regions, separated by commas
                (`USA,DEU`); where is searched is decided by `region`.
            filter_retention: Only records under this retention policy, by its exact name; it is
                not shown in results.
            filter_user_id: Only records that belong to this user of the account.
            min_score: Minimum cosine similarity, 0 to 1; weaker matches are left out. 0.0 to
                1.0; default `0.0`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.
            region: Region to search; without it all are searched and the results merged by
                score. `"USA"`, `"DEU"`, `"AUS"` or `"UAE"`.

        Returns:
            A page of `ConversationHistory` rows (`id`, `text`, `chunk_index`, `chunk_total`,
            `ingested_at`, `record_created_at` and 6 more fields); iterating goes on through all
            pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500, 503) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _RETRIEVE_CONVERSATION_HISTORIES,
            query={
                "q": q,
                "filter[ingested_at][gte]": filter_ingested_at_gte,
                "filter[ingested_at][lte]": filter_ingested_at_lte,
                "filter[record_created_at][gte]": filter_record_created_at_gte,
                "filter[record_created_at][lte]": filter_record_created_at_lte,
                "filter[record_id]": filter_record_id,
                "filter[region][in]": filter_region_in,
                "filter[retention]": filter_retention,
                "filter[user_id]": filter_user_id,
                "min_score": min_score,
                "page[number]": page_number,
                "page[size]": page_size,
                "region": region,
            },
            options=options,
        )

    async def summarize(
        self,
        *,
        bucket: str,
        filename: str,
        system_prompt: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AISummary]:
        """Summarize a file in a storage bucket.

        `POST /ai/summarize`

        Text (PDF, HTML, text, JSON, CSV) or audio and video up to 100 MB; of the latter,
        transcription is billed as well as the summary.

        Args:
            bucket: Storage bucket that holds the file, from `storage.buckets`.
            filename: File to summarize: PDF, HTML, text, JSON, CSV, or audio and video up to
                100 MB.
            system_prompt: What the summary should stress, or how it should be written.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `AISummary`, as `.data`: `summary`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _SUMMARIZE,
            headers={"Idempotency-Key": idempotency_key},
            body={"bucket": bucket, "filename": filename, "system_prompt": system_prompt},
            options=options,
        )
