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
    """Addresses of yours that are notified of a domain's messages and changes."""

    async def create(
        self,
        domain_id: str,
        *,
        events: Sequence[models.EmailWebhookEventType],
        url: str,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailWebhook]:
        """Subscribe a URL to chosen events of a domain and its messages.

        `POST /email_domains/{domain_id}/webhooks`

        Args:
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.
            events: Event types to deliver to the webhook, such as `email.bounced`; at least
                one, as nothing is subscribed by default. List of `"email.scheduled"`,
                `"email.sandbox"`, `"email.queued"`, `"email.sending"`, `"email.sent"`,
                `"email.delivered"`, `"email.deferred"`, `"email.bounced"` or one of 14 more, at
                least 1 item.
            url: HTTPS address that receives the events by POST.

        Returns:
            `EmailWebhook`, as `.data`: `id`, `url`, `domain_id`, `events` and 3 more fields.

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
        """Remove a webhook from a domain; its events are no longer delivered.

        `DELETE /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: Webhook to remove, from `email_domains.webhooks.list`. UUID.
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.

        Returns:
            `EmailWebhook`, as `.data`: `id`, `url`, `domain_id`, `events` and 3 more fields.

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
        """List the webhooks of a domain, with the events each receives.

        `GET /email_domains/{domain_id}/webhooks`

        Args:
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `25`.
            sort: Order of the list by this field; a leading `-` means descending, newest first
                for `-created_at`. `"created_at"` or `"-created_at"`.

        Returns:
            A page of `EmailWebhook` rows (`id`, `url`, `domain_id`, `events` and 3 more fields);
            iterating goes on through all pages.

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
        """Retrieve one webhook of a domain.

        `GET /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: Webhook to look up, from `email_domains.webhooks.list`. UUID.
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.

        Returns:
            `EmailWebhook`, as `.data`: `id`, `url`, `domain_id`, `events` and 3 more fields.

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
        """Change the URL or the subscribed events of a webhook.

        `PATCH /email_domains/{domain_id}/webhooks/{id}`

        Args:
            id: Webhook to change, from `email_domains.webhooks.list`; it cannot move to another
                domain. UUID.
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.
            events: Event types to deliver to the webhook, such as `email.bounced`; at least
                one, as nothing is subscribed by default. List of `"email.scheduled"`,
                `"email.sandbox"`, `"email.queued"`, `"email.sending"`, `"email.sent"`,
                `"email.delivered"`, `"email.deferred"`, `"email.bounced"` or one of 14 more, at
                least 1 item.
            url: HTTPS address that receives the events by POST.

        Returns:
            `EmailWebhook`, as `.data`: `id`, `url`, `domain_id`, `events` and 3 more fields.

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
