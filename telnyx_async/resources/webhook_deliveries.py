"""`client.webhook_deliveries`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.webhook_deliveries import WebhookDelivery

__all__ = ["WebhookDeliveries"]

_LIST = Operation(
    "GET",
    "/webhook_deliveries",
    WebhookDelivery,
    nested=lambda: {"filter": models.WebhookDeliveryFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/webhook_deliveries/{id}", Data[WebhookDelivery], replay=Replay.SAFE)


class WebhookDeliveries(Resource):
    """Webhooks Telnyx has sent to you: their payloads and how your server responded.

    Guide: `docs/webhooks.md`.
    """

    def list(
        self,
        *,
        filter: models.WebhookDeliveryFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WebhookDelivery]:
        """List sent webhooks with their delivery attempts, page by page.

        `GET /webhook_deliveries`

        Args:
            filter: Conditions on event type, outcome, time, content of the webhook or of the
                attempts. Object with `attempts`, `event_type`, `finished_at`, `started_at`,
                `status`, `webhook`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WebhookDelivery` rows (`id`, `status`, `attempts`, `finished_at`,
            `started_at`, `webhook` and 2 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.webhook_deliveries.list(filter={"status": {"eq": "failed"}})
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WebhookDelivery]:
        """Retrieve a sent webhook with all attempts at its delivery.

        `GET /webhook_deliveries/{id}`

        Args:
            id: Delivery to look up, from `webhook_deliveries.list`. UUID.

        Returns:
            `WebhookDelivery`, as `.data`: `id`, `status`, `attempts`, `finished_at`, `started_at`,
            `webhook` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
