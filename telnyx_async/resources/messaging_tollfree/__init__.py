"""`client.messaging_tollfree`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_tollfree.verification import Verification

__all__ = ["MessagingTollfree"]


class MessagingTollfree(Resource):
    """Toll-free."""

    @cached_property
    def verification(self) -> Verification:
        from telnyx_async.resources.messaging_tollfree.verification import Verification

        return Verification(self._client)
