"""`client.wireless_blocklists`."""

from __future__ import annotations

from telnyx_async.resources import wireless_blocklists as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["WirelessBlocklists"]


class WirelessBlocklists(SyncResource):
    """Lists of countries and networks that SIM cards may not use.

    Guide: `docs/sim-cards.md`.
    """

    create = call(_async.WirelessBlocklists.create)
    delete = call(_async.WirelessBlocklists.delete)
    list = paginate(_async.WirelessBlocklists.list)
    retrieve = call(_async.WirelessBlocklists.retrieve)
    update = call(_async.WirelessBlocklists.update)
