"""`client.faxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import faxes as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.faxes.actions import Actions

__all__ = ["Faxes"]


class Faxes(SyncResource):
    """Send faxes, and look up those sent and received.

    Sub-resources: `actions`. Guide: `docs/fax.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Cancel a fax in progress, or refresh the download URL of a received one."""
        from telnyx_sync.resources.faxes.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Faxes.create)
    delete = call(_async.Faxes.delete)
    list = paginate(_async.Faxes.list)
    retrieve = call(_async.Faxes.retrieve)
