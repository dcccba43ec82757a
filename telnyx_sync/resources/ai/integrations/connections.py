"""`client.ai.integrations.connections`."""

from __future__ import annotations

from telnyx_async.resources.ai.integrations import connections as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Connections"]


class Connections(SyncResource):
    """Connections of your account to third-party apps.

    Guide: `docs/assistants.md`.
    """

    delete = call(_async.Connections.delete)
    list = call(_async.Connections.list)
    retrieve = call(_async.Connections.retrieve)
