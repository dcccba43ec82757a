"""`client.uac_connections.actions`."""

from __future__ import annotations

from telnyx_async.resources.uac_connections import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Check of whether Telnyx is registered at your PBX."""

    check_registration_status = call(_async.Actions.check_registration_status)
