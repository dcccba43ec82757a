"""`client.ai.anthropic`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.anthropic.v1 import V1

__all__ = ["Anthropic"]


class Anthropic(SyncResource):
    """Inference with the Anthropic API.

    Sub-resources: `v1`. Guide: `docs/files-and-streams.md`.
    """

    @cached_property
    def v1(self) -> V1:
        """Version 1 of the Anthropic API: messages."""
        from telnyx_sync.resources.ai.anthropic.v1 import V1

        return V1(self._client, self._async.v1)
