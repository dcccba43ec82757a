"""`client.reputation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.reputation.numbers import Numbers

__all__ = ["Reputation"]


class Reputation(SyncResource):
    """Reputation of numbers across all your enterprises.

    Sub-resources: `numbers`.
    """

    @cached_property
    def numbers(self) -> Numbers:
        """Monitored numbers of all your enterprises."""
        from telnyx_sync.resources.reputation.numbers import Numbers

        return Numbers(self._client, self._async.numbers)
