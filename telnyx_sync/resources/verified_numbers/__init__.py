"""`client.verified_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import verified_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.verified_numbers.actions import Actions

__all__ = ["VerifiedNumbers"]


class VerifiedNumbers(SyncResource):
    """Numbers of other providers that you may show as caller ID.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Verify numbers with the code sent to them."""
        from telnyx_sync.resources.verified_numbers.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.VerifiedNumbers.create)
    delete = call(_async.VerifiedNumbers.delete)
    list = paginate(_async.VerifiedNumbers.list)
    retrieve = call(_async.VerifiedNumbers.retrieve)
