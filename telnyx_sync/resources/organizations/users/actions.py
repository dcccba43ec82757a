"""`client.organizations.users.actions`."""

from __future__ import annotations

from telnyx_async.resources.organizations.users import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Remove users from the organization."""

    remove = call(_async.Actions.remove)
