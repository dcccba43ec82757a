"""`client.ai.memory`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.memory.namespaces import Namespaces

__all__ = ["Memory"]


class Memory(SyncResource):
    """Long-term memory of assistants about the people they talk to.

    Sub-resources: `namespaces`.
    """

    @cached_property
    def namespaces(self) -> Namespaces:
        """Separate memory stores of the organization, `default` among them."""
        from telnyx_sync.resources.ai.memory.namespaces import Namespaces

        return Namespaces(self._client, self._async.namespaces)
