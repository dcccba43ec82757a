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
    """Notification settings: which condition is reported through which channel."""

    async def create(
        self,
        *,
        notification_channel_id: str | Unset = UNSET,
        notification_event_condition_id: str | Unset = UNSET,
        notification_profile_id: str | Unset = UNSET,
        parameters: Sequence[models.NotificationParameterParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NotificationSetting]:
        """Notify a profile through a channel when a condition occurs.

        `POST /notification_settings`

        Args:
            notification_channel_id: Channel through which it is delivered, from
                `notification_channels.create`.
            notification_event_condition_id: Circumstance that sets off the notification, from
                `notification_event_conditions.list`.
            notification_profile_id: Notification profile that bundles channels and settings,
                from `notification_profiles.create`.
            parameters: Values for the condition's parameters, such as a threshold; which there
                are says `notification_event_conditions.list`. List of objects with `name`, `value`.

        Returns:
            `NotificationSetting`, as `.data`: `id`, `status`, `associated_record_type`,
            `associated_record_type_value`, `notification_channel_id`,
            `notification_event_condition_id` and 4 more fields.

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
        """Remove a notification setting; its condition is no longer reported.

        `DELETE /notification_settings/{id}`

        Args:
            id: Notification setting to remove, from `notification_settings.list`; the
                notification is no longer sent. UUID.

        Returns:
            `NotificationSetting`, as `.data`: `id`, `status`, `associated_record_type`,
            `associated_record_type_value`, `notification_channel_id`,
            `notification_event_condition_id` and 4 more fields.

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
        """List notification settings, page by page.

        `GET /notification_settings`

        Args:
            filter: Conditions on channel, medium, profile, event condition or status, each as
                an object with `eq`. Object with `associated_record_type`, `channel_type_id`,
                `notification_channel`, `notification_event_condition_id`,
                `notification_profile_id`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `NotificationSetting` rows (`id`, `status`, `associated_record_type`,
            `associated_record_type_value`, `notification_channel_id`,
            `notification_event_condition_id` and 4 more fields); iterating goes on through all
            pages.

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
        """Retrieve a notification setting: its condition, channel, parameters and status.

        `GET /notification_settings/{id}`

        Args:
            id: Notification setting to look up, from `notification_settings.list`. UUID.

        Returns:
            `NotificationSetting`, as `.data`: `id`, `status`, `associated_record_type`,
            `associated_record_type_value`, `notification_channel_id`,
            `notification_event_condition_id` and 4 more fields.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
