"""`client.legacy.reporting`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.legacy.reporting.batch_detail_records import BatchDetailRecords
    from telnyx_sync.resources.legacy.reporting.usage_reports import UsageReports

__all__ = ["Reporting"]


class Reporting(SyncResource):
    """Reporting."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecords:
        from telnyx_sync.resources.legacy.reporting.batch_detail_records import BatchDetailRecords

        return BatchDetailRecords(self._client, self._async.batch_detail_records)

    @cached_property
    def usage_reports(self) -> UsageReports:
        from telnyx_sync.resources.legacy.reporting.usage_reports import UsageReports

        return UsageReports(self._client, self._async.usage_reports)
