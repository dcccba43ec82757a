"""`client.messaging_tollfree`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_tollfree.verification import Verification

__all__ = ["MessagingTollfree"]


class MessagingTollfree(SyncResource):
    """Verification of toll-free numbers, without which US carriers block their texts.

    Sub-resources: `verification`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def verification(self) -> Verification:
        """Verification of toll-free numbers for texting."""
        from telnyx_sync.resources.messaging_tollfree.verification import Verification

        return Verification(self._client, self._async.verification)
