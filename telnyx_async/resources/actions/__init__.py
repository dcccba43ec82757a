"""`client.actions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.actions.purchase import Purchase
    from telnyx_async.resources.actions.register import Register

__all__ = ["Actions"]


class Actions(Resource):
    """Add SIM cards to the account: buy eSIMs, register physical cards.

    Sub-resources: `purchase`, `register`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def purchase(self) -> Purchase:
        """Buy eSIMs, which become SIM cards of the account."""
        from telnyx_async.resources.actions.purchase import Purchase

        return Purchase(self._client)

    @cached_property
    def register(self) -> Register:
        """Register physical SIM cards with the account by their registration codes."""
        from telnyx_async.resources.actions.register import Register

        return Register(self._client)
