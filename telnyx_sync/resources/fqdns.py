"""`client.fqdns`."""

from __future__ import annotations

from telnyx_async.resources import fqdns as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Fqdns"]


class Fqdns(SyncResource):
    """Host names of your SIP servers, each attached to an FQDN connection."""

    create = call(_async.Fqdns.create)
    delete = call(_async.Fqdns.delete)
    list = paginate(_async.Fqdns.list)
    retrieve = call(_async.Fqdns.retrieve)
    update = call(_async.Fqdns.update)
