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
    """Older reports: files of detail records, and usage figures.

    Sub-resources: `batch_detail_records`, `usage_reports`. Guide: `docs/billing.md`.
    """

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecords:
        """Files with the detail records of a period, made in the background."""
        from telnyx_sync.resources.legacy.reporting.batch_detail_records import BatchDetailRecords

        return BatchDetailRecords(self._client, self._async.batch_detail_records)

    @cached_property
    def usage_reports(self) -> UsageReports:
        """Usage figures of a period: volumes and costs."""
        from telnyx_sync.resources.legacy.reporting.usage_reports import UsageReports

        return UsageReports(self._client, self._async.usage_reports)
