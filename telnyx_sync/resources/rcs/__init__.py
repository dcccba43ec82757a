"""`client.rcs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.rcs.agents import Agents
    from telnyx_sync.resources.rcs.brands import Brands

__all__ = ["Rcs"]


class Rcs(SyncResource):
    """Set up RCS: register brands, and build, test and launch their agents.

    Sub-resources: `agents`, `brands`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def agents(self) -> Agents:
        """RCS agents, from draft to launch."""
        from telnyx_sync.resources.rcs.agents import Agents

        return Agents(self._client, self._async.agents)

    @cached_property
    def brands(self) -> Brands:
        """Companies on whose behalf RCS agents send."""
        from telnyx_sync.resources.rcs.brands import Brands

        return Brands(self._client, self._async.brands)
