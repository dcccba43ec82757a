"""`client.messaging_tollfree.verification.requests`."""

from __future__ import annotations

from telnyx_async.resources.messaging_tollfree.verification import requests as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Requests"]


class Requests(SyncResource):
    """Requests to have toll-free numbers verified, and their history.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.Requests.create)
    delete = call(_async.Requests.delete)
    list = paginate(_async.Requests.list)
    retrieve = call(_async.Requests.retrieve)
    retrieve_status_history = call(_async.Requests.retrieve_status_history)
    update = call(_async.Requests.update)
