"""`client.x402`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.x402.credit_account import CreditAccount

__all__ = ["X402"]


class X402(SyncResource):
    """X402."""

    @cached_property
    def credit_account(self) -> CreditAccount:
        from telnyx_sync.resources.x402.credit_account import CreditAccount

        return CreditAccount(self._client, self._async.credit_account)
