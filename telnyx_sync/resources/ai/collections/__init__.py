"""`client.ai.collections`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import collections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.collections.settings import Settings
    from telnyx_sync.resources.ai.collections.sources import Sources

__all__ = ["Collections"]


class Collections(SyncResource):
    """Collections of your calls, meetings, messages and files, to search by meaning.

    Sub-resources: `settings`, `sources`.
    """

    @cached_property
    def settings(self) -> Settings:
        """Search settings of a collection."""
        from telnyx_sync.resources.ai.collections.settings import Settings

        return Settings(self._client, self._async.settings)

    @cached_property
    def sources(self) -> Sources:
        """Sources of a collection's data."""
        from telnyx_sync.resources.ai.collections.sources import Sources

        return Sources(self._client, self._async.sources)

    create = call(_async.Collections.create)
    delete = call(_async.Collections.delete)
    list = paginate(_async.Collections.list)
    retrieve = call(_async.Collections.retrieve)
    retrieve_by_id = call(_async.Collections.retrieve_by_id)
    update = call(_async.Collections.update)
