"""`client.fqdn_connections.fqdn_authentication`."""

from __future__ import annotations

from telnyx_async.resources.fqdn_connections import fqdn_authentication as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["FqdnAuthentication"]


class FqdnAuthentication(SyncResource):
    """Authentication of calls over an FQDN connection."""

    list = call(_async.FqdnAuthentication.list)
    patch_all = call(_async.FqdnAuthentication.patch_all)
