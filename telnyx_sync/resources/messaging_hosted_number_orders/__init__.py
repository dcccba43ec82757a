"""`client.messaging_hosted_number_orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import messaging_hosted_number_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_hosted_number_orders.actions import Actions

__all__ = ["MessagingHostedNumberOrders"]


class MessagingHostedNumberOrders(SyncResource):
    """Orders to send and receive texts at Telnyx on numbers whose voice stays elsewhere.

    Sub-resources: `actions`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Documents for an order of hosted numbers."""
        from telnyx_sync.resources.messaging_hosted_number_orders.actions import Actions

        return Actions(self._client, self._async.actions)

    check_eligibility = call(_async.MessagingHostedNumberOrders.check_eligibility)
    create = call(_async.MessagingHostedNumberOrders.create)
    create_verification_codes = call(_async.MessagingHostedNumberOrders.create_verification_codes)
    delete = call(_async.MessagingHostedNumberOrders.delete)
    list = paginate(_async.MessagingHostedNumberOrders.list)
    retrieve = call(_async.MessagingHostedNumberOrders.retrieve)
    validate_codes = call(_async.MessagingHostedNumberOrders.validate_codes)
