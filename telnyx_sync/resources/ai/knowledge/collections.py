"""`client.ai.knowledge.collections`."""

from __future__ import annotations

from telnyx_async.resources.ai.knowledge import collections as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Collections"]


class Collections(SyncResource):
    """Documents within a collection."""

    retrieve_documents = call(_async.Collections.retrieve_documents)
