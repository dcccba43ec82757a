"""`client.email_domains.webhooks`."""

from __future__ import annotations

from telnyx_async.resources.email_domains import webhooks as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Webhooks"]


class Webhooks(SyncResource):
    """Addresses of yours that are notified of a domain's messages and changes."""

    create = call(_async.Webhooks.create)
    delete = call(_async.Webhooks.delete)
    list = paginate(_async.Webhooks.list)
    retrieve = call(_async.Webhooks.retrieve)
    update = call(_async.Webhooks.update)
