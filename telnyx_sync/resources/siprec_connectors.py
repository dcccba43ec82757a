"""`client.siprec_connectors`."""

from __future__ import annotations

from telnyx_async.resources import siprec_connectors as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SiprecConnectors"]


class SiprecConnectors(SyncResource):
    """SIPREC connectors: recording servers to which the audio of calls can be sent."""

    create = call(_async.SiprecConnectors.create)
    delete = call(_async.SiprecConnectors.delete)
    retrieve = call(_async.SiprecConnectors.retrieve)
    update = call(_async.SiprecConnectors.update)
