"""`client.operator_connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.operator_connect.actions import Actions

__all__ = ["OperatorConnect"]


class OperatorConnect(Resource):
    """The integration with Microsoft Teams by Operator Connect.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Refresh the integration with Microsoft Teams."""
        from telnyx_async.resources.operator_connect.actions import Actions

        return Actions(self._client)
