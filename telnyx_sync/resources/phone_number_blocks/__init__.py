"""`client.phone_number_blocks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.phone_number_blocks.jobs import Jobs

__all__ = ["PhoneNumberBlocks"]


class PhoneNumberBlocks(SyncResource):
    """Blocks of consecutive numbers that the account owns.

    Sub-resources: `jobs`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def jobs(self) -> Jobs:
        """Background jobs that delete blocks of numbers."""
        from telnyx_sync.resources.phone_number_blocks.jobs import Jobs

        return Jobs(self._client, self._async.jobs)
