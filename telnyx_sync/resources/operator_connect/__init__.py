"""`client.operator_connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.operator_connect.actions import Actions

__all__ = ["OperatorConnect"]


class OperatorConnect(SyncResource):
    """The integration with Microsoft Teams by Operator Connect.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Refresh the integration with Microsoft Teams."""
        from telnyx_sync.resources.operator_connect.actions import Actions

        return Actions(self._client, self._async.actions)
