"""`client.ai.conversations.insight_groups.insights`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource

__all__ = ["Insights"]

_ASSIGN = Operation(
    "POST", "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign", accept="*/*"
)
_DELETE_UNASSIGN = Operation(
    "DELETE",
    "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
    accept="*/*",
)


class Insights(Resource):
    """Which insights belong to a group.

    Guide: `docs/assistants.md`.
    """

    async def assign(
        self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Assign an insight to an insight group.

        `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`

        Args:
            insight_id: Insight (a question put to every conversation), from
                `ai.conversations.insights.list`. UUID.
            group_id: Insight group, from
                `ai.conversations.insight_groups.retrieve_insight_groups`. UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ASSIGN, path={"insight_id": insight_id, "group_id": group_id}, options=options
        )

    async def delete_unassign(
        self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove an insight from an insight group.

        `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`

        Args:
            insight_id: Insight (a question put to every conversation), from
                `ai.conversations.insights.list`. UUID.
            group_id: Insight group, from
                `ai.conversations.insight_groups.retrieve_insight_groups`. UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE_UNASSIGN, path={"insight_id": insight_id, "group_id": group_id}, options=options
        )
