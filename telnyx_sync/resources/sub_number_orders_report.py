"""`client.sub_number_orders_report`."""

from __future__ import annotations

from telnyx_async.resources import sub_number_orders_report as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SubNumberOrdersReport"]


class SubNumberOrdersReport(SyncResource):
    """Reports of number orders as CSV."""

    create = call(_async.SubNumberOrdersReport.create)
    download = call(_async.SubNumberOrdersReport.download)
    retrieve = call(_async.SubNumberOrdersReport.retrieve)
