"""`client.legacy.reporting.batch_detail_records.messaging`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.batch_detail_records import messaging as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Messaging"]


class Messaging(SyncResource):
    """Files with the detail records of messages (MDRs).

    Guide: `docs/billing.md`.
    """

    create = call(_async.Messaging.create)
    delete = call(_async.Messaging.delete)
    list = call(_async.Messaging.list)
    retrieve = call(_async.Messaging.retrieve)
