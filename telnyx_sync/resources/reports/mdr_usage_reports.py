"""`client.reports.mdr_usage_reports`."""

from __future__ import annotations

from telnyx_async.resources.reports import mdr_usage_reports as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["MdrUsageReports"]


class MdrUsageReports(SyncResource):
    """Usage figures of messages, made in the background or while you wait.

    Guide: `docs/billing.md`.
    """

    create = call(_async.MdrUsageReports.create)
    delete = call(_async.MdrUsageReports.delete)
    fetch_sync = call(_async.MdrUsageReports.fetch_sync)
    list = paginate(_async.MdrUsageReports.list)
    retrieve = call(_async.MdrUsageReports.retrieve)
