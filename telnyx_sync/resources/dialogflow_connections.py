"""`client.dialogflow_connections`."""

from __future__ import annotations

from telnyx_async.resources import dialogflow_connections as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["DialogflowConnections"]


class DialogflowConnections(SyncResource):
    """Google Dialogflow agents that talk on calls of an application."""

    create = call(_async.DialogflowConnections.create)
    delete = call(_async.DialogflowConnections.delete)
    retrieve = call(_async.DialogflowConnections.retrieve)
    update = call(_async.DialogflowConnections.update)
