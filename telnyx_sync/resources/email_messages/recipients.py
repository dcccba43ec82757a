"""`client.email_messages.recipients`."""

from __future__ import annotations

from telnyx_async.resources.email_messages import recipients as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Recipients"]


class Recipients(SyncResource):
    """Delivery of a message to each recipient."""

    list = paginate(_async.Recipients.list)
    retrieve = call(_async.Recipients.retrieve)
