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
    """Getting SIM cards into the account: buying eSIMs and registering physical cards."""

    @cached_property
    def purchase(self) -> Purchase:
        """Buy eSIMs, which become SIM cards of the account."""
        from telnyx_sync.resources.actions.purchase import Purchase

        return Purchase(self._client, self._async.purchase)

    @cached_property
    def register(self) -> Register:
        """Take physical SIM cards into the account by their registration codes."""
        from telnyx_sync.resources.actions.register import Register

        return Register(self._client, self._async.register)
