"""`client.email_inboxes.filters`."""

from __future__ import annotations

from telnyx_async.resources.email_inboxes import filters as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Filters"]


class Filters(SyncResource):
    """Allowlist and blocklist of an inbox: who may write to it."""

    add = call(_async.Filters.add)
    delete_all = call(_async.Filters.delete_all)
    list = call(_async.Filters.list)
    replace = call(_async.Filters.replace)
