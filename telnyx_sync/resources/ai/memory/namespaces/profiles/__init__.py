"""`client.ai.memory.namespaces.profiles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.memory.namespaces import profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.memory.namespaces.profiles.memories import Memories
    from telnyx_sync.resources.ai.memory.namespaces.profiles.sources import Sources

__all__ = ["Profiles"]


class Profiles(SyncResource):
    """What is remembered about one person or thing.

    Sub-resources: `memories`, `sources`.
    """

    @cached_property
    def memories(self) -> Memories:
        """Single memories of a profile."""
        from telnyx_sync.resources.ai.memory.namespaces.profiles.memories import Memories

        return Memories(self._client, self._async.memories)

    @cached_property
    def sources(self) -> Sources:
        """Sessions and facts that the memories of a profile come from."""
        from telnyx_sync.resources.ai.memory.namespaces.profiles.sources import Sources

        return Sources(self._client, self._async.sources)

    delete = call(_async.Profiles.delete)
    ingest = call(_async.Profiles.ingest)
    list = paginate(_async.Profiles.list)
    preview = call(_async.Profiles.preview)
    recall = call(_async.Profiles.recall)
    remember = call(_async.Profiles.remember)
    retrieve_summary = call(_async.Profiles.retrieve_summary)
