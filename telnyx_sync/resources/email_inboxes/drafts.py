"""`client.email_inboxes.drafts`."""

from __future__ import annotations

from telnyx_async.resources.email_inboxes import drafts as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Drafts"]


class Drafts(SyncResource):
    """Unsent messages of an inbox, to be reviewed and edited before sending."""

    create = call(_async.Drafts.create)
    delete = call(_async.Drafts.delete)
    list = paginate(_async.Drafts.list)
    patch = call(_async.Drafts.patch)
    retrieve = call(_async.Drafts.retrieve)
    send = call(_async.Drafts.send)
    update = call(_async.Drafts.update)
