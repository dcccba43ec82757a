"""`client.ai.knowledge`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.knowledge.collections import Collections

__all__ = ["Knowledge"]


class Knowledge(SyncResource):
    """Search of the documents that collections hold.

    Sub-resources: `collections`.
    """

    @cached_property
    def collections(self) -> Collections:
        """Documents within a collection."""
        from telnyx_sync.resources.ai.knowledge.collections import Collections

        return Collections(self._client, self._async.collections)
