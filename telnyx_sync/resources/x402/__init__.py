"""`client.x402`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.x402.credit_account import CreditAccount

__all__ = ["X402"]


class X402(SyncResource):
    """Machine payments by the x402 protocol.

    Sub-resources: `credit_account`.
    """

    @cached_property
    def credit_account(self) -> CreditAccount:
        """Credit for the account, paid with stablecoins."""
        from telnyx_sync.resources.x402.credit_account import CreditAccount

        return CreditAccount(self._client, self._async.credit_account)
