"""`client.messaging`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging.rcs import Rcs

__all__ = ["Messaging"]


class Messaging(SyncResource):
    """Messaging settings outside of profiles; at present, RCS.

    Sub-resources: `rcs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def rcs(self) -> Rcs:
        """RCS agents in use, and the RCS capabilities of recipients."""
        from telnyx_sync.resources.messaging.rcs import Rcs

        return Rcs(self._client, self._async.rcs)
