"""`client.global_ip_usage`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_usage import GlobalIPUsage

__all__ = ["GlobalIpUsage"]

_RETRIEVE = Operation(
    "GET",
    "/global_ip_usage",
    Data[list[GlobalIPUsage]],
    nested=lambda: {"filter": models.GlobalIPUsageFilter},
    replay=Replay.SAFE,
)


class GlobalIpUsage(Resource):
    """Traffic of global IPs."""

    async def retrieve(
        self,
        *,
        filter: models.GlobalIPUsageFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[GlobalIPUsage]]:
        """Retrieve how much data global IPs received and sent.

        `GET /global_ip_usage`

        Args:
            filter: Which measurements to return: those of certain global IPs. Object with
                `global_ip_id`.

        Returns:
            `list[GlobalIPUsage]`, as `.data`: `global_ip`, `received`, `timestamp` and
            `transmitted`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
