"""`client.inbound_channels`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.inbound_channels import InboundChannels as InboundChannelsModel

__all__ = ["InboundChannels"]

_LIST = Operation("GET", "/inbound_channels", Data[InboundChannelsModel], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/inbound_channels", Data[InboundChannelsModel], body=BodyKind.JSON)


class InboundChannels(Resource):
    """Voice channels for incoming calls to US numbers, under channel billing."""

    async def list(self, **options: Unpack[RequestOptions]) -> Data[InboundChannelsModel]:
        """Retrieve how many US voice channels your account has.

        `GET /inbound_channels`

        Channels are concurrent calls paid by the month, in place of minutes, for calls to your US
        numbers; those of other countries are at `channel_zones`.

        Returns:
            `InboundChannelsModel`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self, *, channels: int, **options: Unpack[RequestOptions]
    ) -> Data[InboundChannelsModel]:
        """Change how many US voice channels your account has.

        `PATCH /inbound_channels`

        Args:
            channels: New number of voice channels for incoming calls to US numbers; they are
                charged monthly.

        Returns:
            `InboundChannelsModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_UPDATE, body={"channels": channels}, options=options)
