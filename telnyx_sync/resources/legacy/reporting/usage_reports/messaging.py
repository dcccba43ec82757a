"""`client.legacy.reporting.usage_reports.messaging`."""

from __future__ import annotations

from telnyx_async.resources.legacy.reporting.usage_reports import messaging as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Messaging"]


class Messaging(SyncResource):
    """Usage figures of messages, made in the background.

    Guide: `docs/billing.md`.
    """

    create = call(_async.Messaging.create)
    delete = call(_async.Messaging.delete)
    list = paginate(_async.Messaging.list)
    retrieve = call(_async.Messaging.retrieve)
