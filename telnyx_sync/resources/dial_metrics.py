"""`client.dial_metrics`."""

from __future__ import annotations

from telnyx_async.resources import dial_metrics as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["DialMetrics"]


class DialMetrics(SyncResource):
    """Dials per second of your account, against its limit."""

    list = paginate(_async.DialMetrics.list)
