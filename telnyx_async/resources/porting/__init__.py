"""`client.porting`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.porting import PortingUkCarrier

if TYPE_CHECKING:
    from telnyx_async.resources.porting.events import Events
    from telnyx_async.resources.porting.loa_configurations import LoaConfigurations
    from telnyx_async.resources.porting.reports import Reports

__all__ = ["Porting"]

_LIST_UK_CARRIERS = Operation(
    "GET", "/porting/uk_carriers", Data[list[PortingUkCarrier]], replay=Replay.SAFE
)


class Porting(Resource):
    """Events, reports and letterheads for porting numbers in.

    Sub-resources: `events`, `loa_configurations`, `reports`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def events(self) -> Events:
        """Events of porting orders: new statuses, comments, splits."""
        from telnyx_async.resources.porting.events import Events

        return Events(self._client)

    @cached_property
    def loa_configurations(self) -> LoaConfigurations:
        """Letterheads and company details for letters of authorization (LOA)."""
        from telnyx_async.resources.porting.loa_configurations import LoaConfigurations

        return LoaConfigurations(self._client)

    @cached_property
    def reports(self) -> Reports:
        """Reports of porting orders as CSV."""
        from telnyx_async.resources.porting.reports import Reports

        return Reports(self._client)

    async def list_uk_carriers(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortingUkCarrier]]:
        """List the carriers of the United Kingdom with their codes.

        `GET /porting/uk_carriers`

        Returns:
            `list[PortingUkCarrier]`, as `.data`: `id`, `name`, `alternative_cupids`, `cupid` and 3
            more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST_UK_CARRIERS, options=options)
