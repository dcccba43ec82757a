"""`client.global_ip_allowed_ports`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_allowed_ports import GlobalIPAllowedPort

__all__ = ["GlobalIpAllowedPorts"]

_LIST = Operation(
    "GET", "/global_ip_allowed_ports", Data[list[GlobalIPAllowedPort]], replay=Replay.SAFE
)


class GlobalIpAllowedPorts(Resource):
    """Global IP allowed ports."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[GlobalIPAllowedPort]]:
        """List global IP allowed ports.

        `GET /global_ip_allowed_ports`

        Returns:
            `list[GlobalIPAllowedPort]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
