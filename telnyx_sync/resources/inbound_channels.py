"""`client.inbound_channels`."""

from __future__ import annotations

from telnyx_async.resources import inbound_channels as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["InboundChannels"]


class InboundChannels(SyncResource):
    """Voice channels for incoming calls to US numbers, under channel billing."""

    list = call(_async.InboundChannels.list)
    update = call(_async.InboundChannels.update)
