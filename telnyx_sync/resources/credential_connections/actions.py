"""`client.credential_connections.actions`."""

from __future__ import annotations

from telnyx_async.resources.credential_connections import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Check of whether a device is registered on a credential connection."""

    check_registration_status = call(_async.Actions.check_registration_status)
