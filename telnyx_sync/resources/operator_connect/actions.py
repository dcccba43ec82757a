"""`client.operator_connect.actions`."""

from __future__ import annotations

from telnyx_async.resources.operator_connect import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Refresh the integration with Microsoft Teams."""

    refresh = call(_async.Actions.refresh)
