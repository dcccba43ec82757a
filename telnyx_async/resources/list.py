"""`client.list`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.list import ChannelZoneNumbersList

__all__ = ["List"]

_RETRIEVE_ALL = Operation("GET", "/list", ChannelZoneNumbersList, replay=Replay.SAFE)
_RETRIEVE_BY_ZONE = Operation(
    "GET", "/list/{channel_zone_id}", ChannelZoneNumbersList, replay=Replay.SAFE
)


class List(Resource):
    """Phone numbers that are billed by channels, by zone."""

    async def retrieve_all(self, **options: Unpack[RequestOptions]) -> ChannelZoneNumbersList:
        """List phone numbers and their voice channels in all channel zones.

        `GET /list`

        Returns:
            `ChannelZoneNumbersList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_ALL, options=options)

    async def retrieve_by_zone(
        self, channel_zone_id: str, **options: Unpack[RequestOptions]
    ) -> ChannelZoneNumbersList:
        """List phone numbers and their voice channels in one channel zone.

        `GET /list/{channel_zone_id}`

        Args:
            channel_zone_id: Channel zone whose numbers are wanted, from `channel_zones.list`.

        Returns:
            `ChannelZoneNumbersList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_BY_ZONE, path={"channel_zone_id": channel_zone_id}, options=options
        )
