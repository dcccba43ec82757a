"""`client.global_ip_assignments_usage`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_assignments_usage import GlobalIPAssignmentsUsage

__all__ = ["GlobalIpAssignmentsUsage"]

_RETRIEVE = Operation(
    "GET",
    "/global_ip_assignments_usage",
    Data[list[GlobalIPAssignmentsUsage]],
    nested=lambda: {"filter": models.GlobalIPAssignmentsUsageFilter},
    replay=Replay.SAFE,
)


class GlobalIpAssignmentsUsage(Resource):
    """Traffic of the assignments of global IPs."""

    async def retrieve(
        self,
        *,
        filter: models.GlobalIPAssignmentsUsageFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[GlobalIPAssignmentsUsage]]:
        """Retrieve how much data the assignments received and sent.

        `GET /global_ip_assignments_usage`

        Args:
            filter: Which measurements to return: those of certain global IPs or assignments.
                Object with `global_ip_assignment_id`, `global_ip_id`.

        Returns:
            `list[GlobalIPAssignmentsUsage]`, as `.data`: `global_ip`, `global_ip_assignment`,
            `received`, `timestamp` and `transmitted`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
