"""`client.email_inboxes.messages.labels`."""

from __future__ import annotations

from telnyx_async.resources.email_inboxes.messages import labels as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Labels"]


class Labels(SyncResource):
    """Labels of messages, such as `spam` or `processed`."""

    create = call(_async.Labels.create)
    delete_all = call(_async.Labels.delete_all)
