"""`client.email_domains.webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.email_domains import EmailWebhook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.email_domains import EmailWebhookEventType

__all__ = ["Webhooks"]

_CREATE = Operation(
    "POST", "/email_domains/{domain_id}/webhooks", Data[EmailWebhook], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/email_domains/{domain_id}/webhooks/{id}", Data[EmailWebhook], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/email_domains/{domain_id}/webhooks",
    EmailWebhook,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/email_domains/{domain_id}/webhooks/{id}", Data[EmailWebhook], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/email_domains/{domain_id}/webhooks/{id}", Data[EmailWebhook], body=BodyKind.JSON
)


class Webhooks(Resource):
    """Methods."""

    async def create(
        self,
        domain_id: str,
        *,
        events: Sequence[EmailWebhookEventType],
        url: str,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailWebhook]:
        """`POST /email_domains/{domain_id}/webhooks`"""
        return await self._call(
            _CREATE,
            path={"domain_id": domain_id},
            body={"events": events, "url": url},
            options=options,
        )

    async def delete(
        self, id: str, *, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailWebhook]:
        """`DELETE /email_domains/{domain_id}/webhooks/{id}`"""
        return await self._call(_DELETE, path={"id": id, "domain_id": domain_id}, options=options)

    def list(
        self,
        domain_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailWebhook]:
        """`GET /email_domains/{domain_id}/webhooks`"""
        return self._page(
            _LIST,
            path={"domain_id": domain_id},
            query={"page[number]": page_number, "page[size]": page_size, "sort": sort},
            options=options,
        )

    async def retrieve(
        self, id: str, *, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailWebhook]:
        """`GET /email_domains/{domain_id}/webhooks/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id, "domain_id": domain_id}, options=options)

    async def update(
        self,
        id: str,
        *,
        domain_id: str,
        events: Sequence[EmailWebhookEventType] | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailWebhook]:
        """`PATCH /email_domains/{domain_id}/webhooks/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id, "domain_id": domain_id},
            body={"events": events, "url": url},
            options=options,
        )
