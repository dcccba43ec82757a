"""`client.messaging`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.messaging.rcs import Rcs

__all__ = ["Messaging"]


class Messaging(Resource):
    """Messaging settings outside of profiles; at present, RCS.

    Sub-resources: `rcs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def rcs(self) -> Rcs:
        """RCS agents in use, and the RCS capabilities of recipients."""
        from telnyx_async.resources.messaging.rcs import Rcs

        return Rcs(self._client)
