"""`client.wireless`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import wireless as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.wireless.detail_records_reports import DetailRecordsReports

__all__ = ["Wireless"]


class Wireless(SyncResource):
    """Reports on the data SIM cards used, and regions for wireless products.

    Sub-resources: `detail_records_reports`.
    """

    @cached_property
    def detail_records_reports(self) -> DetailRecordsReports:
        """Reports of single data sessions (wireless detail records)."""
        from telnyx_sync.resources.wireless.detail_records_reports import DetailRecordsReports

        return DetailRecordsReports(self._client, self._async.detail_records_reports)

    retrieve_regions = call(_async.Wireless.retrieve_regions)
