"""`client.external_connections.log_messages`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import log_messages as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["LogMessages"]


class LogMessages(SyncResource):
    """Problems that external connections reported."""

    dismiss = call(_async.LogMessages.dismiss)
    list = paginate(_async.LogMessages.list)
    retrieve = call(_async.LogMessages.retrieve)
