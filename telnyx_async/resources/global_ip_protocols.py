"""`client.global_ip_protocols`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_protocols import GlobalIPProtocol

__all__ = ["GlobalIpProtocols"]

_LIST = Operation("GET", "/global_ip_protocols", Data[list[GlobalIPProtocol]], replay=Replay.SAFE)


class GlobalIpProtocols(Resource):
    """Protocols that global IPs carry."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[GlobalIPProtocol]]:
        """List the protocols that global IPs carry.

        `GET /global_ip_protocols`

        Returns:
            `list[GlobalIPProtocol]`, as `.data`: `name`, `code` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
