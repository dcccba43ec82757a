"""`client.external_requirements`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.external_requirements.sub_number_orders import SubNumberOrders

__all__ = ["ExternalRequirements"]


class ExternalRequirements(SyncResource):
    """Requirements that are met by an outside step, such as an identity check.

    Sub-resources: `sub_number_orders`.
    """

    @cached_property
    def sub_number_orders(self) -> SubNumberOrders:
        """Outside steps that a sub number order needs, such as an identity check."""
        from telnyx_sync.resources.external_requirements.sub_number_orders import SubNumberOrders

        return SubNumberOrders(self._client, self._async.sub_number_orders)
