"""`client.notification_events`."""

from __future__ import annotations

from telnyx_async.resources import notification_events as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["NotificationEvents"]


class NotificationEvents(SyncResource):
    """Events about which notifications can be sent."""

    list = paginate(_async.NotificationEvents.list)
