"""`client.web_search.research`."""

from __future__ import annotations

from telnyx_async.resources.web_search import research as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Research"]


class Research(SyncResource):
    """Research tasks: several searches, read and summarized with citations."""

    create = call(_async.Research.create)
    retrieve = call(_async.Research.retrieve)
