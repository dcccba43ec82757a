"""`client.outbound_voice_profiles`."""

from __future__ import annotations

from telnyx_async.resources import outbound_voice_profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["OutboundVoiceProfiles"]


class OutboundVoiceProfiles(SyncResource):
    """Rules for outgoing calls: destinations, limits on calls and cost, recording."""

    create = call(_async.OutboundVoiceProfiles.create)
    delete = call(_async.OutboundVoiceProfiles.delete)
    list = paginate(_async.OutboundVoiceProfiles.list)
    retrieve = call(_async.OutboundVoiceProfiles.retrieve)
    update = call(_async.OutboundVoiceProfiles.update)
