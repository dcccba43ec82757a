"""`client.reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import reports as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.reports.cdr_usage_reports import CdrUsageReports
    from telnyx_sync.resources.reports.mdr_usage_reports import MdrUsageReports

__all__ = ["Reports"]


class Reports(SyncResource):
    """Reports: detail records of messages and mobile data, and usage figures.

    Sub-resources: `cdr_usage_reports`, `mdr_usage_reports`. Guide: `docs/billing.md`.
    """

    @cached_property
    def cdr_usage_reports(self) -> CdrUsageReports:
        """Usage figures of calls, made while you wait."""
        from telnyx_sync.resources.reports.cdr_usage_reports import CdrUsageReports

        return CdrUsageReports(self._client, self._async.cdr_usage_reports)

    @cached_property
    def mdr_usage_reports(self) -> MdrUsageReports:
        """Usage figures of messages, made in the background or while you wait."""
        from telnyx_sync.resources.reports.mdr_usage_reports import MdrUsageReports

        return MdrUsageReports(self._client, self._async.mdr_usage_reports)

    list_mdrs = call(_async.Reports.list_mdrs)
    list_wdrs = paginate(_async.Reports.list_wdrs)
