"""`client.inventory_coverage`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.inventory_coverage import InventoryCoverageList

__all__ = ["InventoryCoverage"]

_LIST = Operation(
    "GET",
    "/inventory_coverage",
    InventoryCoverageList,
    nested=lambda: {"filter": models.InventoryCoverageFilter},
    replay=Replay.SAFE,
    names={"filter": {"group_by": "groupBy"}},
)


class InventoryCoverage(Resource):
    """How many numbers are in stock, by area."""

    async def list(
        self,
        *,
        filter: models.InventoryCoverageFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> InventoryCoverageList:
        """Count the numbers in stock, grouped by city or area code.

        `GET /inventory_coverage`

        Args:
            filter: Which part of the inventory to count, and by what to group it. Object with
                `administrative_area`, `count`, `country_code`, `features`, `group_by`, `npa`,
                `nxx`, `phone_number_type`.

        Returns:
            `InventoryCoverageList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)
