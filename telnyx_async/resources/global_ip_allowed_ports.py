"""`client.global_ip_allowed_ports`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_allowed_ports import GlobalIPAllowedPortListResponseData

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from telnyx_async._options import RequestOptions

__all__ = ["GlobalIpAllowedPorts"]

_LIST = Operation(
    "GET",
    "/global_ip_allowed_ports",
    Data[list[GlobalIPAllowedPortListResponseData]],
    replay=Replay.SAFE,
)


class GlobalIpAllowedPorts(Resource):
    """Methods."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[GlobalIPAllowedPortListResponseData]]:
        """`GET /global_ip_allowed_ports`"""
        return await self._call(_LIST, options=options)
