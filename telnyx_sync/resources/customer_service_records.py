"""`client.customer_service_records`."""

from __future__ import annotations

from telnyx_async.resources import customer_service_records as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["CustomerServiceRecords"]


class CustomerServiceRecords(SyncResource):
    """Customer service records: the present carrier's data on a US number, for porting."""

    create = call(_async.CustomerServiceRecords.create)
    list = paginate(_async.CustomerServiceRecords.list)
    retrieve = call(_async.CustomerServiceRecords.retrieve)
    verify_phone_number_coverage = call(_async.CustomerServiceRecords.verify_phone_number_coverage)
