"""`client.verifications.by_phone_number`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.verifications import by_phone_number as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.verifications.by_phone_number.actions import Actions

__all__ = ["ByPhoneNumber"]


class ByPhoneNumber(SyncResource):
    """Verifications looked up by phone number.

    Sub-resources: `actions`. Guide: `docs/verification.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check verification codes by phone number."""
        from telnyx_sync.resources.verifications.by_phone_number.actions import Actions

        return Actions(self._client, self._async.actions)

    list = call(_async.ByPhoneNumber.list)
