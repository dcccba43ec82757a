"""`client.notification_channels`."""

from __future__ import annotations

from telnyx_async.resources import notification_channels as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NotificationChannels"]


class NotificationChannels(SyncResource):
    """Notification channels: the phones, mailboxes and URLs to which notifications go."""

    create = call(_async.NotificationChannels.create)
    delete = call(_async.NotificationChannels.delete)
    list = paginate(_async.NotificationChannels.list)
    retrieve = call(_async.NotificationChannels.retrieve)
    update = call(_async.NotificationChannels.update)
