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
    """Ports that can be opened on global IPs."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[GlobalIPAllowedPort]]:
        """List the ranges of ports that can be opened on global IPs.

        `GET /global_ip_allowed_ports`

        Returns:
            `list[GlobalIPAllowedPort]`, as `.data`: `id`, `name`, `first_port`, `last_port`,
            `protocol_code` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
