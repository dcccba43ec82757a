"""`client.messaging_tollfree.verification`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_tollfree.verification.requests import Requests

__all__ = ["Verification"]


class Verification(SyncResource):
    """Toll-free verification."""

    @cached_property
    def requests(self) -> Requests:
        from telnyx_sync.resources.messaging_tollfree.verification.requests import Requests

        return Requests(self._client, self._async.requests)
