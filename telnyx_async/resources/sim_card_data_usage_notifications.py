"""`client.sim_card_data_usage_notifications`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.sim_card_data_usage_notifications import SimCardDataUsageNotification

__all__ = ["SimCardDataUsageNotifications"]

_CREATE = Operation(
    "POST",
    "/sim_card_data_usage_notifications",
    Data[SimCardDataUsageNotification],
    nested=lambda: {"threshold": models.SimCardUsageThresholdParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/sim_card_data_usage_notifications/{id}",
    Data[SimCardDataUsageNotification],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/sim_card_data_usage_notifications",
    SimCardDataUsageNotification,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/sim_card_data_usage_notifications/{id}",
    Data[SimCardDataUsageNotification],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/sim_card_data_usage_notifications/{sim_card_data_usage_notification_id}",
    Data[SimCardDataUsageNotification],
    nested=lambda: {"threshold": models.SimCardUsageThresholdParam},
    body=BodyKind.JSON,
)


class SimCardDataUsageNotifications(Resource):
    """Notifications when SIM cards have used a certain amount of data.

    Guide: `docs/sim-cards.md`.
    """

    async def create(
        self,
        *,
        sim_card_id: str,
        threshold: models.SimCardUsageThresholdParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardDataUsageNotification]:
        """Create a notification for when a SIM card has used a certain amount of data.

        `POST /sim_card_data_usage_notifications`

        Args:
            sim_card_id: SIM card that is watched, from `sim_cards.list`. UUID.
            threshold: Data volume at which the notification is sent: an amount with its unit.
                Object with `amount`, `unit`.

        Returns:
            `SimCardDataUsageNotification`, as `.data`: `id`, `sim_card_id`, `threshold` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"sim_card_id": sim_card_id, "threshold": threshold}, options=options
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardDataUsageNotification]:
        """Delete a data usage notification.

        `DELETE /sim_card_data_usage_notifications/{id}`

        Args:
            id: Notification, from `sim_card_data_usage_notifications.list`. UUID.

        Returns:
            `SimCardDataUsageNotification`, as `.data`: `id`, `sim_card_id`, `threshold` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_sim_card_id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SimCardDataUsageNotification]:
        """List data usage notifications, page by page.

        `GET /sim_card_data_usage_notifications`

        Args:
            filter_sim_card_id: Only notifications of this SIM card. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `SimCardDataUsageNotification` rows (`id`, `sim_card_id`, `threshold` and 3
            more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[sim_card_id]": filter_sim_card_id,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[SimCardDataUsageNotification]:
        """Retrieve a data usage notification: its SIM card and threshold.

        `GET /sim_card_data_usage_notifications/{id}`

        Args:
            id: Notification, from `sim_card_data_usage_notifications.list`. UUID.

        Returns:
            `SimCardDataUsageNotification`, as `.data`: `id`, `sim_card_id`, `threshold` and 3 more
            fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        sim_card_data_usage_notification_id: str,
        *,
        sim_card_id: str | Unset = UNSET,
        threshold: models.SimCardUsageThresholdParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SimCardDataUsageNotification]:
        """Change the threshold or SIM card of a data usage notification.

        `PATCH /sim_card_data_usage_notifications/{sim_card_data_usage_notification_id}`

        Args:
            sim_card_data_usage_notification_id: Notification, from
                `sim_card_data_usage_notifications.list`. UUID.
            sim_card_id: SIM card, from `sim_cards.list`. UUID.
            threshold: Data volume at which the notification is sent: an amount with its unit.
                Object with `amount`, `unit`.

        Returns:
            `SimCardDataUsageNotification`, as `.data`: `id`, `sim_card_id`, `threshold` and 3 more
            fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"sim_card_data_usage_notification_id": sim_card_data_usage_notification_id},
            body={"sim_card_id": sim_card_id, "threshold": threshold},
            options=options,
        )
