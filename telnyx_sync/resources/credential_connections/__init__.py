"""`client.credential_connections`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import credential_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.credential_connections.actions import Actions

__all__ = ["CredentialConnections"]


class CredentialConnections(SyncResource):
    """SIP trunks whose phones and PBXs register with username and password.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check of whether a device is registered on a credential connection."""
        from telnyx_sync.resources.credential_connections.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.CredentialConnections.create)
    delete = call(_async.CredentialConnections.delete)
    list = paginate(_async.CredentialConnections.list)
    retrieve = call(_async.CredentialConnections.retrieve)
    update = call(_async.CredentialConnections.update)
