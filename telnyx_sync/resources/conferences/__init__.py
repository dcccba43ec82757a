"""`client.conferences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import conferences as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.conferences.actions import Actions

__all__ = ["Conferences"]


class Conferences(SyncResource):
    """Calls mixed so that all parties hear each other, with hold, mute, recording and supervisors.

    A conference is created from an answered call, joined by others, and ends when all have left, by
    `end_conference`, or after four hours.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a conference in progress: join, mute, hold, play, speak, record and end."""
        from telnyx_sync.resources.conferences.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Conferences.create)
    list = paginate(_async.Conferences.list)
    list_participants = paginate(_async.Conferences.list_participants)
    retrieve = call(_async.Conferences.retrieve)
    retrieve_participant = call(_async.Conferences.retrieve_participant)
    update_participant = call(_async.Conferences.update_participant)
