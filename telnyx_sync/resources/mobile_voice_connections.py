"""`client.mobile_voice_connections`."""

from __future__ import annotations

from telnyx_async.resources import mobile_voice_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["MobileVoiceConnections"]


class MobileVoiceConnections(SyncResource):
    """Connections for calls from and to Telnyx mobile numbers (IMS)."""

    create = call(_async.MobileVoiceConnections.create)
    delete = call(_async.MobileVoiceConnections.delete)
    list = paginate(_async.MobileVoiceConnections.list)
    retrieve = call(_async.MobileVoiceConnections.retrieve)
    update = call(_async.MobileVoiceConnections.update)
