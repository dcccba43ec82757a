"""`client.channel_zones`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.channel_zones import GcbChannelZone

__all__ = ["ChannelZones"]

_LIST = Operation(
    "GET",
    "/channel_zones",
    GcbChannelZone,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_UPDATE = Operation(
    "PUT",
    "/channel_zones/{channel_zone_id}",
    GcbChannelZone,
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class ChannelZones(Resource):
    """Channel zones."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[GcbChannelZone]:
        """List channel zones.

        `GET /channel_zones`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `GcbChannelZone`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def update(
        self, channel_zone_id: str, *, channels: int, **options: Unpack[RequestOptions]
    ) -> GcbChannelZone:
        """Update a channel zone.

        `PUT /channel_zones/{channel_zone_id}`

        Args:
            channel_zone_id: String.
            channels: Integer.

        Returns:
            `GcbChannelZone`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"channel_zone_id": channel_zone_id},
            body={"channels": channels},
            options=options,
        )
