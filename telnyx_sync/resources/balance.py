"""`client.balance`."""

from __future__ import annotations

from telnyx_async.resources import balance as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Balance"]


class Balance(SyncResource):
    """The account's money: balance, credit limit and what can still be spent.

    Guide: `docs/billing.md`.
    """

    retrieve = call(_async.Balance.retrieve)
