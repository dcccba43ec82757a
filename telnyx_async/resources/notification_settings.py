"""`client.notification_settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.notification_settings import NotificationSetting

__all__ = ["NotificationSettings"]

_CREATE = Operation(
    "POST",
    "/notification_settings",
    Data[NotificationSetting],
    nested=lambda: {"parameters": Sequence[models.NotificationParameterParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/notification_settings/{id}", Data[NotificationSetting], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/notification_settings",
    NotificationSetting,
    nested=lambda: {"filter": models.NotificationFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/notification_settings/{id}", Data[NotificationSetting], replay=Replay.SAFE
)


class NotificationSettings(Resource):
    """Notification settings."""

    async def create(
        self,
        *,
        notification_channel_id: str | Unset = UNSET,
        notification_event_condition_id: str | Unset = UNSET,
        notification_profile_id: str | Unset = UNSET,
        parameters: Sequence[models.NotificationParameterParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NotificationSetting]:
        """Create notification settings.

        `POST /notification_settings`

        Args:
            notification_channel_id: String.
            notification_event_condition_id: String.
            notification_profile_id: String.
            parameters: List of objects with `name`, `value`.

        Returns:
            `NotificationSetting`, as `.data`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "notification_channel_id": notification_channel_id,
                "notification_event_condition_id": notification_event_condition_id,
                "notification_profile_id": notification_profile_id,
                "parameters": parameters,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[NotificationSetting]:
        """Delete notification settings.

        `DELETE /notification_settings/{id}`

        Args:
            id: UUID.

        Returns:
            `NotificationSetting`, as `.data`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.NotificationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationSetting]:
        """List notification settings.

        `GET /notification_settings`

        Args:
            filter: Object with `associated_record_type`, `channel_type_id`,
                `notification_channel`, `notification_event_condition_id`,
                `notification_profile_id`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NotificationSetting`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[NotificationSetting]:
        """Retrieve notification settings.

        `GET /notification_settings/{id}`

        Args:
            id: UUID.

        Returns:
            `NotificationSetting`, as `.data`.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
