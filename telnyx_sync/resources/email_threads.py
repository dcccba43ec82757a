"""`client.email_threads`."""

from __future__ import annotations

from telnyx_async.resources import email_threads as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["EmailThreads"]


class EmailThreads(SyncResource):
    """Threads across all inboxes of the account."""

    list = paginate(_async.EmailThreads.list)
    retrieve = call(_async.EmailThreads.retrieve)
