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
    """Conversation insights."""

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
        """Create a conversation insight.

        `POST /ai/conversations/insights`

        Args:
            instructions: String.
            name: String.
            json_schema: String or object.
            webhook: String.
            idempotency_key: String.

        Returns:
            `InsightTemplate`, as `.data`.

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
        """Delete a conversation insight.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: UUID.

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
        """List conversation insights.

        `GET /ai/conversations/insights`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, at least 0; `20` by default.

        Returns:
            Pages of `InsightTemplate`: await the first one, or iterate over all rows.

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
        """Retrieve a conversation insight.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: UUID.

        Returns:
            `InsightTemplate`, as `.data`.

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
        """Update a conversation insight.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: UUID.
            instructions: String.
            json_schema: String or object.
            name: String.
            webhook: String.

        Returns:
            `InsightTemplate`, as `.data`.

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
