"""`client.legacy.reporting`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.legacy.reporting.batch_detail_records import BatchDetailRecords
    from telnyx_async.resources.legacy.reporting.usage_reports import UsageReports

__all__ = ["Reporting"]


class Reporting(Resource):
    """Reporting."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecords:
        from telnyx_async.resources.legacy.reporting.batch_detail_records import BatchDetailRecords

        return BatchDetailRecords(self._client)

    @cached_property
    def usage_reports(self) -> UsageReports:
        from telnyx_async.resources.legacy.reporting.usage_reports import UsageReports

        return UsageReports(self._client)
