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
    """AI."""

    @cached_property
    def anthropic(self) -> Anthropic:
        from telnyx_async.resources.ai.anthropic import Anthropic

        return Anthropic(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        from telnyx_async.resources.ai.assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def audio(self) -> Audio:
        from telnyx_async.resources.ai.audio import Audio

        return Audio(self._client)

    @cached_property
    def avatars(self) -> Avatars:
        from telnyx_async.resources.ai.avatars import Avatars

        return Avatars(self._client)

    @cached_property
    def clusters(self) -> Clusters:
        from telnyx_async.resources.ai.clusters import Clusters

        return Clusters(self._client)

    @cached_property
    def collections(self) -> Collections:
        from telnyx_async.resources.ai.collections import Collections

        return Collections(self._client)

    @cached_property
    def conversations(self) -> Conversations:
        from telnyx_async.resources.ai.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        from telnyx_async.resources.ai.embeddings import Embeddings

        return Embeddings(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        from telnyx_async.resources.ai.fine_tuning import FineTuning

        return FineTuning(self._client)

    @cached_property
    def integrations(self) -> Integrations:
        from telnyx_async.resources.ai.integrations import Integrations

        return Integrations(self._client)

    @cached_property
    def knowledge(self) -> Knowledge:
        from telnyx_async.resources.ai.knowledge import Knowledge

        return Knowledge(self._client)

    @cached_property
    def mcp_servers(self) -> McpServers:
        from telnyx_async.resources.ai.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def memory(self) -> Memory:
        from telnyx_async.resources.ai.memory import Memory

        return Memory(self._client)

    @cached_property
    def missions(self) -> Missions:
        from telnyx_async.resources.ai.missions import Missions

        return Missions(self._client)

    @cached_property
    def openai(self) -> Openai:
        from telnyx_async.resources.ai.openai import Openai

        return Openai(self._client)

    @cached_property
    def tools(self) -> Tools:
        from telnyx_async.resources.ai.tools import Tools

        return Tools(self._client)

    @cached_property
    def typesafe(self) -> Typesafe:
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
        """Retrieve the histories of conversations.

        `GET /ai/conversation_histories`

        Args:
            q: String, at least 1 character.
            filter_ingested_at_gte: ISO 8601 date-time.
            filter_ingested_at_lte: ISO 8601 date-time.
            filter_record_created_at_gte: ISO 8601 date-time.
            filter_record_created_at_lte: ISO 8601 date-time.
            filter_record_id: String.
            filter_region_in: String.
            filter_retention: String.
            filter_user_id: String.
            min_score: Number, 0.0 to 1.0; `0.0` by default.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.
            region: `"USA"`, `"DEU"`, `"AUS"` or `"UAE"`.

        Returns:
            Pages of `ConversationHistory`: await the first one, or iterate over all rows.

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

        Args:
            bucket: String.
            filename: String.
            system_prompt: String.
            idempotency_key: String.

        Returns:
            `AISummary`, as `.data`.

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
