"""`client.notification_channels`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.notification_channels import NotificationChannel

__all__ = ["NotificationChannels"]

_CREATE = Operation("POST", "/notification_channels", Data[NotificationChannel], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/notification_channels/{id}", Data[NotificationChannel], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/notification_channels",
    NotificationChannel,
    nested=lambda: {"filter": models.NotificationFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/notification_channels/{id}", Data[NotificationChannel], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/notification_channels/{notification_channel_id}",
    Data[NotificationChannel],
    body=BodyKind.JSON,
)


class NotificationChannels(Resource):
    """Notification channels: the phones, mailboxes and URLs to which notifications go."""

    async def create(
        self,
        *,
        channel_destination: str | Unset = UNSET,
        channel_type_id: Literal["sms", "voice", "email", "webhook"] | Unset = UNSET,
        notification_profile_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NotificationChannel]:
        """Add a phone number, email address or URL to which notifications are sent.

        `POST /notification_channels`

        Args:
            channel_destination: Where the notification goes: phone number in E.164 format,
                email address or webhook URL, to fit `channel_type_id`.
            channel_type_id: Medium of the notification: text message, phone call, email or
                webhook. `"sms"`, `"voice"`, `"email"` or `"webhook"`.
            notification_profile_id: Notification profile that bundles channels and settings,
                from `notification_profiles.create`.

        Returns:
            `NotificationChannel`, as `.data`: `id`, `channel_destination`, `channel_type_id`,
            `notification_profile_id` and 2 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "channel_destination": channel_destination,
                "channel_type_id": channel_type_id,
                "notification_profile_id": notification_profile_id,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[NotificationChannel]:
        """Delete a notification channel; nothing is sent there any more.

        `DELETE /notification_channels/{id}`

        Args:
            id: Channel to delete, from `notification_channels.list`; nothing is sent there any
                more. UUID.

        Returns:
            `NotificationChannel`, as `.data`: `id`, `channel_destination`, `channel_type_id`,
            `notification_profile_id` and 2 more fields.

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
    ) -> AsyncPaginator[NotificationChannel]:
        """List notification channels, page by page.

        `GET /notification_channels`

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
            A page of `NotificationChannel` rows (`id`, `channel_destination`, `channel_type_id`,
            `notification_profile_id` and 2 more fields); iterating goes on through all pages.

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
    ) -> Data[NotificationChannel]:
        """Retrieve a notification channel by its identifier.

        `GET /notification_channels/{id}`

        Args:
            id: Channel to look up, from `notification_channels.list`. UUID.

        Returns:
            `NotificationChannel`, as `.data`: `id`, `channel_destination`, `channel_type_id`,
            `notification_profile_id` and 2 more fields.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        notification_channel_id: str,
        *,
        channel_destination: str | Unset = UNSET,
        channel_type_id: Literal["sms", "voice", "email", "webhook"] | Unset = UNSET,
        notification_profile_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NotificationChannel]:
        """Change a notification channel's medium, destination or profile.

        `PATCH /notification_channels/{notification_channel_id}`

        Args:
            notification_channel_id: Channel to change, from `notification_channels.list`. UUID.
            channel_destination: Where the notification goes: phone number in E.164 format,
                email address or webhook URL, to fit `channel_type_id`.
            channel_type_id: Medium of the notification: text message, phone call, email or
                webhook. `"sms"`, `"voice"`, `"email"` or `"webhook"`.
            notification_profile_id: Notification profile that bundles channels and settings,
                from `notification_profiles.create`.

        Returns:
            `NotificationChannel`, as `.data`: `id`, `channel_destination`, `channel_type_id`,
            `notification_profile_id` and 2 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"notification_channel_id": notification_channel_id},
            body={
                "channel_destination": channel_destination,
                "channel_type_id": channel_type_id,
                "notification_profile_id": notification_profile_id,
            },
            options=options,
        )
