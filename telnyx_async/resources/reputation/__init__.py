"""`client.reputation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.reputation.numbers import Numbers

__all__ = ["Reputation"]


class Reputation(Resource):
    """Reputation of numbers across all your enterprises.

    Sub-resources: `numbers`.
    """

    @cached_property
    def numbers(self) -> Numbers:
        """Monitored numbers of all your enterprises."""
        from telnyx_async.resources.reputation.numbers import Numbers

        return Numbers(self._client)
