"""`client.detail_records`."""

from __future__ import annotations

from telnyx_async.resources import detail_records as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["DetailRecords"]


class DetailRecords(SyncResource):
    """Detail records: one entry for every message, call, data session and other use, with its cost.

    Guide: `docs/billing.md`.
    """

    list = paginate(_async.DetailRecords.list)
