"""`client.global_ip_latency`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_latency import GlobalIPLatency

__all__ = ["GlobalIpLatency"]

_RETRIEVE = Operation(
    "GET",
    "/global_ip_latency",
    Data[list[GlobalIPLatency]],
    nested=lambda: {"filter": models.GlobalIPLatencyFilter},
    replay=Replay.SAFE,
)


class GlobalIpLatency(Resource):
    """Latency of global IPs, measured from many places."""

    async def retrieve(
        self,
        *,
        filter: models.GlobalIPLatencyFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[GlobalIPLatency]]:
        """Retrieve the latency of global IPs, on average and by percentile.

        `GET /global_ip_latency`

        Args:
            filter: Which measurements to return: those of certain global IPs. Object with
                `global_ip_id`.

        Returns:
            `list[GlobalIPLatency]`, as `.data`: `global_ip`, `mean_latency`, `percentile_latency`,
            `prober_location` and `timestamp`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
