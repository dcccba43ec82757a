"""`client.ai.conversations.insights`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.ai import InsightTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

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
    """Methods."""

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
        """`POST /ai/conversations/insights`"""
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
        """`DELETE /ai/conversations/insights/{insight_id}`"""
        await self._call(_DELETE, path={"insight_id": insight_id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InsightTemplate]:
        """`GET /ai/conversations/insights`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, insight_id: str, **options: Unpack[RequestOptions]
    ) -> Data[InsightTemplate]:
        """`GET /ai/conversations/insights/{insight_id}`"""
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
        """`PUT /ai/conversations/insights/{insight_id}`"""
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
