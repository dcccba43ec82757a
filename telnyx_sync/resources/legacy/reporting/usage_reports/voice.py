"""`client.legacy.reporting.usage_reports.voice`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.usage_reports import voice as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Voice"]


class Voice(SyncResource):
    """Usage figures of calls, made in the background.

    Guide: `docs/billing.md`.
    """

    create = call(_async.Voice.create)
    delete = call(_async.Voice.delete)
    list = paginate(_async.Voice.list)
    retrieve = call(_async.Voice.retrieve)
