"""`client.wireless`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.wireless import WirelessRegion

if TYPE_CHECKING:
    from telnyx_async.resources.wireless.detail_records_reports import DetailRecordsReports

__all__ = ["Wireless"]

_RETRIEVE_REGIONS = Operation(
    "GET", "/wireless/regions", Data[list[WirelessRegion]], replay=Replay.SAFE
)


class Wireless(Resource):
    """Reports on the data SIM cards used, and regions for wireless products.

    Sub-resources: `detail_records_reports`.
    """

    @cached_property
    def detail_records_reports(self) -> DetailRecordsReports:
        """Reports of single data sessions (wireless detail records)."""
        from telnyx_async.resources.wireless.detail_records_reports import DetailRecordsReports

        return DetailRecordsReports(self._client)

    async def retrieve_regions(
        self, *, product: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[WirelessRegion]]:
        """List the regions for public IPs or private wireless gateways.

        `GET /wireless/regions`

        Args:
            product: Product the regions are for: `public_ips` or `private_wireless_gateways`.

        Returns:
            `list[WirelessRegion]`, as `.data`: `name`, `code`, `inserted_at` and 1 more field.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_REGIONS, query={"product": product}, options=options)
