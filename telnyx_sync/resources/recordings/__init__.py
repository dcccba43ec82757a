"""`client.recordings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import recordings as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.recordings.actions import Actions

__all__ = ["Recordings"]


class Recordings(SyncResource):
    """Recordings of calls and conferences: find, download and delete them.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Deletion of several call recordings at once."""
        from telnyx_sync.resources.recordings.actions import Actions

        return Actions(self._client, self._async.actions)

    delete = call(_async.Recordings.delete)
    list = paginate(_async.Recordings.list)
    retrieve = call(_async.Recordings.retrieve)
