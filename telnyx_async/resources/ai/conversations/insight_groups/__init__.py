"""`client.ai.conversations.insight_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import InsightTemplateGroup

if TYPE_CHECKING:
    from telnyx_async.resources.ai.conversations.insight_groups.insights import Insights

__all__ = ["InsightGroups"]

_DELETE = Operation(
    "DELETE", "/ai/conversations/insight-groups/{group_id}", accept="*/*", replay=Replay.SAFE
)
_INSIGHT_GROUPS = Operation(
    "POST",
    "/ai/conversations/insight-groups",
    Data[InsightTemplateGroup],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_RETRIEVE = Operation(
    "GET",
    "/ai/conversations/insight-groups/{group_id}",
    Data[InsightTemplateGroup],
    replay=Replay.SAFE,
)
_RETRIEVE_INSIGHT_GROUPS = Operation(
    "GET",
    "/ai/conversations/insight-groups",
    InsightTemplateGroup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/insight-groups/{group_id}",
    Data[InsightTemplateGroup],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class InsightGroups(Resource):
    """Groups of insights that are run together after each conversation of an assistant.

    Sub-resources: `insights`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def insights(self) -> Insights:
        """Which insights belong to a group."""
        from telnyx_async.resources.ai.conversations.insight_groups.insights import Insights

        return Insights(self._client)

    async def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight group; the insights in it remain.

        `DELETE /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Insight group, from
                `ai.conversations.insight_groups.retrieve_insight_groups`. UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"group_id": group_id}, options=options)

    async def insight_groups(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InsightTemplateGroup]:
        """Create an insight group.

        `POST /ai/conversations/insight-groups`

        Args:
            name: Name of the group, for your own lists.
            description: What the group of insights is for.
            webhook: URL to which the results of the group are posted after each conversation.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `InsightTemplateGroup`, as `.data`: `id`, `name`, `description`, `insights`, `webhook`
            and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _INSIGHT_GROUPS,
            headers={"Idempotency-Key": idempotency_key},
            body={"name": name, "description": description, "webhook": webhook},
            options=options,
        )

    async def retrieve(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> Data[InsightTemplateGroup]:
        """Retrieve an insight group with the insights in it.

        `GET /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Insight group, from
                `ai.conversations.insight_groups.retrieve_insight_groups`. UUID.

        Returns:
            `InsightTemplateGroup`, as `.data`: `id`, `name`, `description`, `insights`, `webhook`
            and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"group_id": group_id}, options=options)

    def retrieve_insight_groups(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplateGroup]:
        """List insight groups, page by page.

        `GET /ai/conversations/insight-groups`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At least 0; default `20`.

        Returns:
            A page of `InsightTemplateGroup` rows (`id`, `name`, `description`, `insights`,
            `webhook` and 1 more field); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _RETRIEVE_INSIGHT_GROUPS,
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def update(
        self,
        group_id: str,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InsightTemplateGroup]:
        """Change the name, description or webhook of an insight group.

        `PUT /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: Insight group, from
                `ai.conversations.insight_groups.retrieve_insight_groups`. UUID.
            description: What the group of insights is for.
            name: Name of the group, for your own lists.
            webhook: URL to which the results of the group are posted after each conversation.

        Returns:
            `InsightTemplateGroup`, as `.data`: `id`, `name`, `description`, `insights`, `webhook`
            and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id},
            body={"description": description, "name": name, "webhook": webhook},
            options=options,
        )
