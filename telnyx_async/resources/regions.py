"""`client.regions`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.regions import Region

__all__ = ["Regions"]

_LIST = Operation("GET", "/regions", Data[list[Region]], replay=Replay.SAFE)


class Regions(Resource):
    """Regions of the Telnyx network."""

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[Region]]:
        """List the regions, with the interfaces that can be set up in each.

        `GET /regions`

        Returns:
            `list[Region]`, as `.data`: `name`, `code`, `supported_interfaces` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
