"""`client.ai.conversations.insights`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import InsightTemplate

__all__ = ["Insights"]

_CREATE = Operation(
    "POST",
    "/ai/conversations/insights",
    Data[InsightTemplate],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/ai/conversations/insights/{insight_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/ai/conversations/insights",
    InsightTemplate,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/ai/conversations/insights/{insight_id}", Data[InsightTemplate], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/insights/{insight_id}",
    Data[InsightTemplate],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Insights(Resource):
    """Questions that a model answers about each conversation, such as the caller's mood.

    Guide: `docs/assistants.md`.
    """

    async def create(
        self,
        *,
        instructions: str,
        name: str,
        json_schema: str | Mapping[str, object] | Unset = UNSET,
        webhook: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InsightTemplate]:
        """Define an insight: what a model is to find out from each conversation.

        `POST /ai/conversations/insights`

        Args:
            instructions: What to find out from each conversation, in words for the model, such
                as "Rate from 1 to 5 how content the caller was".
            name: Name of the insight, such as `Customer satisfaction`.
            json_schema: JSON Schema for the result, for answers a program can read; without it
                the result is plain text.
            webhook: URL to which each result of this insight is posted.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `InsightTemplate`, as `.data`: `id`, `name`, `instructions`, `insight_type`,
            `json_schema`, `webhook` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "instructions": instructions,
                "name": name,
                "json_schema": json_schema,
                "webhook": webhook,
            },
            options=options,
        )

    async def delete(self, insight_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight for good; it is run on no further conversation.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Insight (a question put to every conversation), from
                `ai.conversations.insights.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"insight_id": insight_id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplate]:
        """List the insights you have defined, page by page.

        `GET /ai/conversations/insights`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At least 0; default `20`.

        Returns:
            A page of `InsightTemplate` rows (`id`, `name`, `instructions`, `insight_type`,
            `json_schema`, `webhook` and 1 more field); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, insight_id: str, **options: Unpack[RequestOptions]
    ) -> Data[InsightTemplate]:
        """Retrieve an insight and its instructions.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Insight (a question put to every conversation), from
                `ai.conversations.insights.list`. UUID.

        Returns:
            `InsightTemplate`, as `.data`: `id`, `name`, `instructions`, `insight_type`,
            `json_schema`, `webhook` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"insight_id": insight_id}, options=options)

    async def update(
        self,
        insight_id: str,
        *,
        instructions: str | Unset = UNSET,
        json_schema: str | Mapping[str, object] | Unset = UNSET,
        name: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InsightTemplate]:
        """Change the instructions, schema or webhook of an insight.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: Insight (a question put to every conversation), from
                `ai.conversations.insights.list`. UUID.
            instructions: What to find out from each conversation, in words for the model, such
                as "Rate from 1 to 5 how content the caller was".
            json_schema: JSON Schema for the result, for answers a program can read; without it
                the result is plain text.
            name: Name of the insight, such as `Customer satisfaction`.
            webhook: URL to which each result of this insight is posted.

        Returns:
            `InsightTemplate`, as `.data`: `id`, `name`, `instructions`, `insight_type`,
            `json_schema`, `webhook` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"insight_id": insight_id},
            body={
                "instructions": instructions,
                "json_schema": json_schema,
                "name": name,
                "webhook": webhook,
            },
            options=options,
        )
