"""`client.ai.integrations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import integrations as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.integrations.connections import Connections

__all__ = ["Integrations"]


class Integrations(SyncResource):
    """Third-party apps whose tools assistants can use.

    Sub-resources: `connections`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def connections(self) -> Connections:
        """Connections of your account to third-party apps."""
        from telnyx_sync.resources.ai.integrations.connections import Connections

        return Connections(self._client, self._async.connections)

    list = call(_async.Integrations.list)
    retrieve = call(_async.Integrations.retrieve)
