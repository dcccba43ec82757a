"""`client.fqdn_connections`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import fqdn_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.fqdn_connections.fqdn_authentication import FqdnAuthentication

__all__ = ["FqdnConnections"]


class FqdnConnections(SyncResource):
    """SIP trunks to servers that are reached by host name.

    Sub-resources: `fqdn_authentication`.
    """

    @cached_property
    def fqdn_authentication(self) -> FqdnAuthentication:
        """Authentication of calls over an FQDN connection."""
        from telnyx_sync.resources.fqdn_connections.fqdn_authentication import FqdnAuthentication

        return FqdnAuthentication(self._client, self._async.fqdn_authentication)

    create = call(_async.FqdnConnections.create)
    delete = call(_async.FqdnConnections.delete)
    list = paginate(_async.FqdnConnections.list)
    retrieve = call(_async.FqdnConnections.retrieve)
    update = call(_async.FqdnConnections.update)
