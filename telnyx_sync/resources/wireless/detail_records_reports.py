"""`client.wireless.detail_records_reports`."""

from __future__ import annotations

from telnyx_async.resources.wireless import detail_records_reports as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["DetailRecordsReports"]


class DetailRecordsReports(SyncResource):
    """Reports of single data sessions (wireless detail records)."""

    create = call(_async.DetailRecordsReports.create)
    delete = call(_async.DetailRecordsReports.delete)
    list = call(_async.DetailRecordsReports.list)
    retrieve = call(_async.DetailRecordsReports.retrieve)
