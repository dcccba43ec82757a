"""`client.reports.cdr_usage_reports`."""

from __future__ import annotations

from telnyx_async.resources.reports import cdr_usage_reports as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CdrUsageReports"]


class CdrUsageReports(SyncResource):
    """Usage figures of calls, made while you wait.

    Guide: `docs/billing.md`.
    """

    fetch_sync = call(_async.CdrUsageReports.fetch_sync)
