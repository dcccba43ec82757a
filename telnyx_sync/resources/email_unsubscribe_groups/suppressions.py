"""`client.email_unsubscribe_groups.suppressions`."""

from __future__ import annotations

from telnyx_async.resources.email_unsubscribe_groups import suppressions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Suppressions"]


class Suppressions(SyncResource):
    """Recipients who have unsubscribed from a group."""

    create = call(_async.Suppressions.create)
    delete = call(_async.Suppressions.delete)
    list = paginate(_async.Suppressions.list)
