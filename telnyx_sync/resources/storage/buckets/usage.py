"""`client.storage.buckets.usage`."""

from __future__ import annotations

from telnyx_async.resources.storage.buckets import usage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Usage"]


class Usage(SyncResource):
    """Space and operations of buckets."""

    get_api_usage = call(_async.Usage.get_api_usage)
    get_bucket_usage = call(_async.Usage.get_bucket_usage)
