"""`client.messaging.rcs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.messaging import rcs as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging.rcs.agents import Agents

__all__ = ["Rcs"]


class Rcs(SyncResource):
    """RCS agents in use, and the RCS capabilities of recipients.

    Sub-resources: `agents`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def agents(self) -> Agents:
        """RCS agents that can send, with their messaging profile and webhooks."""
        from telnyx_sync.resources.messaging.rcs.agents import Agents

        return Agents(self._client, self._async.agents)

    invite_test_number = call(_async.Rcs.invite_test_number)
    list_bulk_capabilities = call(_async.Rcs.list_bulk_capabilities)
    retrieve_capabilities = call(_async.Rcs.retrieve_capabilities)
