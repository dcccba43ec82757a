"""`client.messaging_tollfree`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_tollfree.verification import Verification

__all__ = ["MessagingTollfree"]


class MessagingTollfree(Resource):
    """Verification of toll-free numbers, without which US carriers block their texts.

    Sub-resources: `verification`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def verification(self) -> Verification:
        """Verification of toll-free numbers for texting."""
        from telnyx_async.resources.messaging_tollfree.verification import Verification

        return Verification(self._client)
