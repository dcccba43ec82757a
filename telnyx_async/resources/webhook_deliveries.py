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
    """Webhook deliveries."""

    def list(
        self,
        *,
        filter: models.WebhookDeliveryFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WebhookDelivery]:
        """List webhook deliveries.

        `GET /webhook_deliveries`

        Args:
            filter: Object with `attempts`, `event_type`, `finished_at`, `started_at`, `status`,
                `webhook`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WebhookDelivery`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WebhookDelivery]:
        """Retrieve a webhook delivery.

        `GET /webhook_deliveries/{id}`

        Args:
            id: UUID.

        Returns:
            `WebhookDelivery`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
