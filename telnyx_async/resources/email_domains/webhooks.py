"""`client.email_domains.webhooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_domains import EmailWebhook

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
    """Email domain webhooks."""

    async def create(
        self,
        domain_id: str,
        *,
        events: Sequence[models.EmailWebhookEventType],
        url: str,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailWebhook]:
        """Create an email domain webhook.

        `POST /email_domains/{domain_id}/webhooks`

        Args:
            domain_id: UUID.
            events: List of `"email.scheduled"`, `"email.sandbox"`, `"email.queued"`,
                `"email.sending"`, `"email.sent"`, `"email.delivered"`, `"email.deferred"`,
                `"email.bounced"` or one of 14 more, at least 1 item.
            url: URL.

        Returns:
            `EmailWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"domain_id": domain_id},
            body={"events": events, "url": url},
            options=options,
        )

    async def delete(
        self, id: str, *, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailWebhook]:
        """Delete an email domain webhook.

        `DELETE /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: UUID.
            domain_id: UUID.

        Returns:
            `EmailWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
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
        """List email domain webhooks.

        `GET /email_domains/{domain_id}/webhooks`

        Args:
            domain_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.
            sort: `"created_at"` or `"-created_at"`.

        Returns:
            Pages of `EmailWebhook`: await the first one, or iterate over all rows.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return self._page(
            _LIST,
            path={"domain_id": domain_id},
            query={"page[number]": page_number, "page[size]": page_size, "sort": sort},
            options=options,
        )

    async def retrieve(
        self, id: str, *, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailWebhook]:
        """Retrieve an email domain webhook.

        `GET /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: UUID.
            domain_id: UUID.

        Returns:
            `EmailWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id, "domain_id": domain_id}, options=options)

    async def update(
        self,
        id: str,
        *,
        domain_id: str,
        events: Sequence[models.EmailWebhookEventType] | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailWebhook]:
        """Update an email domain webhook.

        `PATCH /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: UUID.
            domain_id: UUID.
            events: List of `"email.scheduled"`, `"email.sandbox"`, `"email.queued"`,
                `"email.sending"`, `"email.sent"`, `"email.delivered"`, `"email.deferred"`,
                `"email.bounced"` or one of 14 more, at least 1 item.
            url: URL.

        Returns:
            `EmailWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id, "domain_id": domain_id},
            body={"events": events, "url": url},
            options=options,
        )
