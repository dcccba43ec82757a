"""`client.messaging_tollfree`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_tollfree.verification import Verification

__all__ = ["MessagingTollfree"]


class MessagingTollfree(SyncResource):
    """Toll-free."""

    @cached_property
    def verification(self) -> Verification:
        from telnyx_sync.resources.messaging_tollfree.verification import Verification

        return Verification(self._client, self._async.verification)
