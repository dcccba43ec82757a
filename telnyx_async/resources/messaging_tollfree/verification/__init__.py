"""`client.messaging_tollfree.verification`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_tollfree.verification.requests import Requests

__all__ = ["Verification"]


class Verification(Resource):
    """Toll-free verification."""

    @cached_property
    def requests(self) -> Requests:
        from telnyx_async.resources.messaging_tollfree.verification.requests import Requests

        return Requests(self._client)
