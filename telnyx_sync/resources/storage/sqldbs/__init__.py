"""`client.storage.sqldbs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.storage import sqldbs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.sqldbs.actions import Actions

__all__ = ["Sqldbs"]


class Sqldbs(SyncResource):
    """SQL databases that functions and programs can query.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Run SQL in databases."""
        from telnyx_sync.resources.storage.sqldbs.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Sqldbs.create)
    delete = call(_async.Sqldbs.delete)
    list = paginate(_async.Sqldbs.list)
    retrieve = call(_async.Sqldbs.retrieve)
