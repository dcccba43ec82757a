"""`client.ai.embeddings.buckets`."""

from __future__ import annotations

from telnyx_async.resources.ai.embeddings import buckets as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Buckets"]


class Buckets(SyncResource):
    """Storage buckets whose files have been embedded."""

    delete = call(_async.Buckets.delete)
    list = call(_async.Buckets.list)
    retrieve = call(_async.Buckets.retrieve)
