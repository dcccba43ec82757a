"""`client.usage_reports`."""

from __future__ import annotations

from telnyx_async.resources import usage_reports as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["UsageReports"]


class UsageReports(SyncResource):
    """Usage of all products, split and summed up as you wish.

    Guide: `docs/billing.md`.
    """

    get_options = call(_async.UsageReports.get_options)
    list = paginate(_async.UsageReports.list)
