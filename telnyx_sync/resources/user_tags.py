"""`client.user_tags`."""

from __future__ import annotations

from telnyx_async.resources import user_tags as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["UserTags"]


class UserTags(SyncResource):
    """Tags in use on your numbers and outbound voice profiles."""

    list = call(_async.UserTags.list)
