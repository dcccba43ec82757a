"""`client.messaging_tollfree.verification`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_tollfree.verification.requests import Requests

__all__ = ["Verification"]


class Verification(SyncResource):
    """Verification of toll-free numbers for texting.

    Sub-resources: `requests`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def requests(self) -> Requests:
        """Requests to have toll-free numbers verified, and their history."""
        from telnyx_sync.resources.messaging_tollfree.verification.requests import Requests

        return Requests(self._client, self._async.requests)
