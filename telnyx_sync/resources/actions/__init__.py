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
    """Actions."""

    @cached_property
    def purchase(self) -> Purchase:
        from telnyx_sync.resources.actions.purchase import Purchase

        return Purchase(self._client, self._async.purchase)

    @cached_property
    def register(self) -> Register:
        from telnyx_sync.resources.actions.register import Register

        return Register(self._client, self._async.register)
