"""`client.number_reservations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import number_reservations as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.number_reservations.actions import Actions

__all__ = ["NumberReservations"]


class NumberReservations(SyncResource):
    """Reservations of phone numbers: nobody else can buy them for 30 minutes.

    Sub-resources: `actions`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Extend reservations of phone numbers."""
        from telnyx_sync.resources.number_reservations.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.NumberReservations.create)
    list = paginate(_async.NumberReservations.list)
    retrieve = call(_async.NumberReservations.retrieve)
