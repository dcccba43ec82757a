"""`client.ai.conversations.conversation_insights`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import ConversationInsightAggregate

__all__ = ["ConversationInsights"]

_RETRIEVE_AGGREGATES = Operation(
    "GET",
    "/ai/conversations/conversation-insights/aggregates",
    Data[list[ConversationInsightAggregate]],
    nested=lambda: {"metadata": models.ConversationInsightMetadataParam},
    replay=Replay.SAFE,
)


class ConversationInsights(Resource):
    """Statistics over the insights of many conversations.

    Guide: `docs/assistants.md`.
    """

    async def retrieve_aggregates(
        self,
        *,
        created_at: str | Unset = UNSET,
        group_by: Sequence[str] | Unset = UNSET,
        insight_id: str | Unset = UNSET,
        metadata: models.ConversationInsightMetadataParam | Unset = UNSET,
        show: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[ConversationInsightAggregate]]:
        """Count insight results by score, assistant or other fields.

        `GET /ai/conversations/conversation-insights/aggregates`

        Args:
            created_at: Only results of this time, with an operator: `gte.2025-06-01`.
            group_by: Fields to count by: `score`, or `metadata.<key>` of the conversation, such
                as `metadata.assistant_id`; several with commas.
            insight_id: Only results of this insight; all without it. UUID.
            metadata: Only conversations with these metadata, such as one `assistant_id`. Object
                with `assistant_id`.
            show: Fields to show in each row, with the same names as in `group_by`; the count
                comes along.

        Returns:
            `list[ConversationInsightAggregate]`, as `.data`: `record_count`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE_AGGREGATES,
            query={
                "created_at": created_at,
                "group_by": group_by,
                "insight_id": insight_id,
                "metadata": metadata,
                "show": show,
            },
            options=options,
        )
