"""`client.phone_number_blocks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.phone_number_blocks.jobs import Jobs

__all__ = ["PhoneNumberBlocks"]


class PhoneNumberBlocks(Resource):
    """Blocks of consecutive numbers that the account owns.

    Sub-resources: `jobs`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def jobs(self) -> Jobs:
        """Background jobs that delete blocks of numbers."""
        from telnyx_async.resources.phone_number_blocks.jobs import Jobs

        return Jobs(self._client)
