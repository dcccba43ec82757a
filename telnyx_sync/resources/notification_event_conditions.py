"""`client.notification_event_conditions`."""

from __future__ import annotations

from telnyx_async.resources import notification_event_conditions as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["NotificationEventConditions"]


class NotificationEventConditions(SyncResource):
    """Conditions under which events can cause notifications."""

    list = paginate(_async.NotificationEventConditions.list)
