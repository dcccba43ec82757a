"""`client.notification_profiles`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.notification_profiles import NotificationProfile

__all__ = ["NotificationProfiles"]

_CREATE = Operation("POST", "/notification_profiles", Data[NotificationProfile], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/notification_profiles/{id}", Data[NotificationProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/notification_profiles",
    NotificationProfile,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/notification_profiles/{id}", Data[NotificationProfile], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/notification_profiles/{notification_profile_id}",
    Data[NotificationProfile],
    body=BodyKind.JSON,
)


class NotificationProfiles(Resource):
    """Notification profiles, which bundle channels and settings."""

    async def create(
        self, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[NotificationProfile]:
        """Create a notification profile, to which channels and settings are then added.

        `POST /notification_profiles`

        Args:
            name: What the bundle of notifications is called, such as `On call`.

        Returns:
            `NotificationProfile`, as `.data`: `id`, `name` and 2 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[NotificationProfile]:
        """Delete a notification profile.

        `DELETE /notification_profiles/{id}`

        Args:
            id: Notification profile to delete, from `notification_profiles.list`. UUID.

        Returns:
            `NotificationProfile`, as `.data`: `id`, `name` and 2 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationProfile]:
        """List notification profiles, page by page.

        `GET /notification_profiles`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `NotificationProfile` rows (`id`, `name` and 2 more fields); iterating goes on
            through all pages.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[NotificationProfile]:
        """Retrieve a notification profile by its identifier.

        `GET /notification_profiles/{id}`

        Args:
            id: Notification profile to look up, from `notification_profiles.list`. UUID.

        Returns:
            `NotificationProfile`, as `.data`: `id`, `name` and 2 more fields.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        notification_profile_id: str,
        *,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NotificationProfile]:
        """Rename a notification profile.

        `PATCH /notification_profiles/{notification_profile_id}`

        Args:
            notification_profile_id: Notification profile to rename, from
                `notification_profiles.list`. UUID.
            name: New name of the bundle of notifications.

        Returns:
            `NotificationProfile`, as `.data`: `id`, `name` and 2 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"notification_profile_id": notification_profile_id},
            body={"name": name},
            options=options,
        )
