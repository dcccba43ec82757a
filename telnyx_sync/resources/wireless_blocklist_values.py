"""`client.wireless_blocklist_values`."""

from __future__ import annotations

from telnyx_async.resources import wireless_blocklist_values as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["WirelessBlocklistValues"]


class WirelessBlocklistValues(SyncResource):
    """Countries and networks that blocklists can contain."""

    list = call(_async.WirelessBlocklistValues.list)
