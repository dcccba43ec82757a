"""`client.storage.migrations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.storage import migrations as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.migrations.actions import Actions

__all__ = ["Migrations"]


class Migrations(SyncResource):
    """Migrations of whole buckets from other clouds.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Stop migrations of data."""
        from telnyx_sync.resources.storage.migrations.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Migrations.create)
    list = call(_async.Migrations.list)
    retrieve = call(_async.Migrations.retrieve)
