"""`client.actions.purchase`."""

from __future__ import annotations

from telnyx_async.resources.actions import purchase as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Purchase"]


class Purchase(SyncResource):
    """Buy eSIMs, which become SIM cards of the account.

    Guide: `docs/sim-cards.md`.
    """

    create = call(_async.Purchase.create)
