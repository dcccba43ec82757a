"""`client.porting.reports`."""

from __future__ import annotations

from telnyx_async.resources.porting import reports as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Reports"]


class Reports(SyncResource):
    """Reports of porting orders as CSV.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.Reports.create)
    list = paginate(_async.Reports.list)
    retrieve = call(_async.Reports.retrieve)
