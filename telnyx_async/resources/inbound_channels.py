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
    """Inbound channels."""

    async def list(self, **options: Unpack[RequestOptions]) -> Data[InboundChannelsModel]:
        """List inbound channels.

        `GET /inbound_channels`

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
        """Update the inbound channels.

        `PATCH /inbound_channels`

        Args:
            channels: Integer.

        Returns:
            `InboundChannelsModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_UPDATE, body={"channels": channels}, options=options)
