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
    """Concurrent inbound calls at a flat rate, for groups of countries outside the US."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[GcbChannelZone]:
        """List the channel zones with their countries and reserved channels.

        `GET /channel_zones`

        Channels are concurrent calls paid by the month, in place of minutes, for calls to your
        numbers outside the US; those for the US are at `inbound_channels`.

        Args:
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `GcbChannelZone` rows (`id`, `name`, `channels`, `countries` and 3 more
            fields); iterating goes on through all pages.

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
        """Set how many concurrent inbound calls are reserved in a channel zone.

        `PUT /channel_zones/{channel_zone_id}`

        Args:
            channel_zone_id: Group of countries whose voice channels change, from
                `channel_zones.list`.
            channels: How many concurrent inbound calls to reserve; replaces the present number,
                up or down.

        Returns:
            `GcbChannelZone`: `id`, `name`, `channels`, `countries` and 3 more fields.

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
