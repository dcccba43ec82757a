"""`client.ai.memory.namespaces`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.memory import namespaces as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.memory.namespaces.profiles import Profiles
    from telnyx_sync.resources.ai.memory.namespaces.settings import Settings

__all__ = ["Namespaces"]


class Namespaces(SyncResource):
    """Separate memory stores of the organization, `default` among them.

    Sub-resources: `profiles`, `settings`.
    """

    @cached_property
    def profiles(self) -> Profiles:
        """What is remembered about one person or thing."""
        from telnyx_sync.resources.ai.memory.namespaces.profiles import Profiles

        return Profiles(self._client, self._async.profiles)

    @cached_property
    def settings(self) -> Settings:
        """How the summaries in a memory store are written."""
        from telnyx_sync.resources.ai.memory.namespaces.settings import Settings

        return Settings(self._client, self._async.settings)

    create = call(_async.Namespaces.create)
    delete = call(_async.Namespaces.delete)
    list = call(_async.Namespaces.list)
    retrieve = call(_async.Namespaces.retrieve)
