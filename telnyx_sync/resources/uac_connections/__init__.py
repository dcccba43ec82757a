"""`client.uac_connections`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import uac_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.uac_connections.actions import Actions

__all__ = ["UacConnections"]


class UacConnections(SyncResource):
    """Connections by which Telnyx registers at your PBX, rather than your PBX at Telnyx.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check of whether Telnyx is registered at your PBX."""
        from telnyx_sync.resources.uac_connections.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.UacConnections.create)
    delete = call(_async.UacConnections.delete)
    list = paginate(_async.UacConnections.list)
    retrieve = call(_async.UacConnections.retrieve)
    update = call(_async.UacConnections.update)
