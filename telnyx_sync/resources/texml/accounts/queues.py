"""`client.texml.accounts.queues`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts import queues as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Queues"]


class Queues(SyncResource):
    """Call queues of an account, by the TeXML API."""

    create = call(_async.Queues.create)
    delete = call(_async.Queues.delete)
    list = paginate(_async.Queues.list)
    retrieve = call(_async.Queues.retrieve)
    update = call(_async.Queues.update)
