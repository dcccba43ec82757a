"""`client.global_ip_health_check_types`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_health_check_types import GlobalIPHealthCheckType

__all__ = ["GlobalIpHealthCheckTypes"]

_LIST = Operation(
    "GET", "/global_ip_health_check_types", Data[list[GlobalIPHealthCheckType]], replay=Replay.SAFE
)


class GlobalIpHealthCheckTypes(Resource):
    """Kinds of health checks for global IPs."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[GlobalIPHealthCheckType]]:
        """List the kinds of health checks, with their details.

        `GET /global_ip_health_check_types`

        Returns:
            `list[GlobalIPHealthCheckType]`, as `.data`: `health_check_params`, `health_check_type`
            and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
