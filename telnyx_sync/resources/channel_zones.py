"""`client.channel_zones`."""

from __future__ import annotations

from telnyx_async.resources import channel_zones as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ChannelZones"]


class ChannelZones(SyncResource):
    """Concurrent inbound calls at a flat rate, for groups of countries outside the US."""

    list = paginate(_async.ChannelZones.list)
    update = call(_async.ChannelZones.update)
