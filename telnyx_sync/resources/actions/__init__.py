"""`client.actions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.actions.purchase import Purchase
    from telnyx_sync.resources.actions.register import Register

__all__ = ["Actions"]


class Actions(SyncResource):
    """Add SIM cards to the account: buy eSIMs, register physical cards.

    Sub-resources: `purchase`, `register`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def purchase(self) -> Purchase:
        """Buy eSIMs, which become SIM cards of the account."""
        from telnyx_sync.resources.actions.purchase import Purchase

        return Purchase(self._client, self._async.purchase)

    @cached_property
    def register(self) -> Register:
        """Register physical SIM cards with the account by their registration codes."""
        from telnyx_sync.resources.actions.register import Register

        return Register(self._client, self._async.register)
