"""`client.payment`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import payment as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.payment.auto_recharge_prefs import AutoRechargePrefs

__all__ = ["Payment"]


class Payment(SyncResource):
    """Payments into the account by the method on file, once or automatically.

    Sub-resources: `auto_recharge_prefs`. Guide: `docs/billing.md`.
    """

    @cached_property
    def auto_recharge_prefs(self) -> AutoRechargePrefs:
        """Automatic recharge: when and by how much the balance is filled up."""
        from telnyx_sync.resources.payment.auto_recharge_prefs import AutoRechargePrefs

        return AutoRechargePrefs(self._client, self._async.auto_recharge_prefs)

    create_stored_payment_transaction = call(_async.Payment.create_stored_payment_transaction)
