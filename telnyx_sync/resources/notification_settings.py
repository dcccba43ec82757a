"""`client.notification_settings`."""

from __future__ import annotations

from telnyx_async.resources import notification_settings as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NotificationSettings"]


class NotificationSettings(SyncResource):
    """Notification settings: which condition is reported through which channel."""

    create = call(_async.NotificationSettings.create)
    delete = call(_async.NotificationSettings.delete)
    list = paginate(_async.NotificationSettings.list)
    retrieve = call(_async.NotificationSettings.retrieve)
