"""`client.external_connections.uploads`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import uploads as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Uploads"]


class Uploads(SyncResource):
    """Uploads of phone numbers to Microsoft Teams."""

    create = call(_async.Uploads.create)
    list = paginate(_async.Uploads.list)
    pending_count = call(_async.Uploads.pending_count)
    refresh_status = call(_async.Uploads.refresh_status)
    retrieve = call(_async.Uploads.retrieve)
    retry = call(_async.Uploads.retry)
