"""`client.legacy.reporting.batch_detail_records.voice`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.batch_detail_records import voice as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Voice"]


class Voice(SyncResource):
    """Files with the detail records of calls (CDRs).

    Guide: `docs/billing.md`.
    """

    create = call(_async.Voice.create)
    delete = call(_async.Voice.delete)
    list = call(_async.Voice.list)
    retrieve = call(_async.Voice.retrieve)
    retrieve_fields = call(_async.Voice.retrieve_fields)
