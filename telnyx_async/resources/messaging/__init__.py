"""`client.messaging`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.messaging.rcs import Rcs

__all__ = ["Messaging"]


class Messaging(Resource):
    """Settings of messaging that belong to no profile; at present, RCS."""

    @cached_property
    def rcs(self) -> Rcs:
        """RCS agents in use, and what the phones of recipients can do."""
        from telnyx_async.resources.messaging.rcs import Rcs

        return Rcs(self._client)
