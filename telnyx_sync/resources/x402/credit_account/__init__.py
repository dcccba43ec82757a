"""`client.x402.credit_account`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.x402 import credit_account as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.x402.credit_account.payments import Payments

__all__ = ["CreditAccount"]


class CreditAccount(SyncResource):
    """Credit for the account, paid with stablecoins.

    Sub-resources: `payments`.
    """

    @cached_property
    def payments(self) -> Payments:
        """Payments made by x402."""
        from telnyx_sync.resources.x402.credit_account.payments import Payments

        return Payments(self._client, self._async.payments)

    create_quote = call(_async.CreditAccount.create_quote)
    settle = call(_async.CreditAccount.settle)
