"""`client.external_requirements`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.external_requirements.sub_number_orders import SubNumberOrders

__all__ = ["ExternalRequirements"]


class ExternalRequirements(Resource):
    """External requirements."""

    @cached_property
    def sub_number_orders(self) -> SubNumberOrders:
        from telnyx_async.resources.external_requirements.sub_number_orders import SubNumberOrders

        return SubNumberOrders(self._client)
