"""`client.notification_profiles`."""

from __future__ import annotations

from telnyx_async.resources import notification_profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NotificationProfiles"]


class NotificationProfiles(SyncResource):
    """Notification profiles, which bundle channels and settings."""

    create = call(_async.NotificationProfiles.create)
    delete = call(_async.NotificationProfiles.delete)
    list = paginate(_async.NotificationProfiles.list)
    retrieve = call(_async.NotificationProfiles.retrieve)
    update = call(_async.NotificationProfiles.update)
