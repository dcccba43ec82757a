"""`client.rcs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.rcs.agents import Agents
    from telnyx_async.resources.rcs.brands import Brands

__all__ = ["Rcs"]


class Rcs(Resource):
    """Set up RCS: register brands, and build, test and launch their agents.

    Sub-resources: `agents`, `brands`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def agents(self) -> Agents:
        """RCS agents, from draft to launch."""
        from telnyx_async.resources.rcs.agents import Agents

        return Agents(self._client)

    @cached_property
    def brands(self) -> Brands:
        """Companies on whose behalf RCS agents send."""
        from telnyx_async.resources.rcs.brands import Brands

        return Brands(self._client)
