"""`client.global_ip_assignment_health`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.global_ip_assignment_health import GlobalIPAssignmentHealth

__all__ = ["GlobalIpAssignmentHealth"]

_RETRIEVE = Operation(
    "GET",
    "/global_ip_assignment_health",
    Data[list[GlobalIPAssignmentHealth]],
    nested=lambda: {"filter": models.GlobalIPAssignmentHealthFilter},
    replay=Replay.SAFE,
)


class GlobalIpAssignmentHealth(Resource):
    """Health of the assignments of global IPs."""

    async def retrieve(
        self,
        *,
        filter: models.GlobalIPAssignmentHealthFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[GlobalIPAssignmentHealth]]:
        """Retrieve how many health checks of the assignments failed and succeeded.

        `GET /global_ip_assignment_health`

        Args:
            filter: Which measurements to return: those of certain global IPs or assignments.
                Object with `global_ip_assignment_id`, `global_ip_id`.

        Returns:
            `list[GlobalIPAssignmentHealth]`, as `.data`: `global_ip`, `global_ip_assignment`,
            `health` and `timestamp`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, query={"filter": filter}, options=options)
