"""`client.texml.accounts.conferences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.texml.accounts import conferences as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.texml.accounts.conferences.participants import Participants

__all__ = ["Conferences"]


class Conferences(SyncResource):
    """TeXML conferences of an account: retrieve, announce into and end them.

    Sub-resources: `participants`.
    """

    @cached_property
    def participants(self) -> Participants:
        """Participants of a TeXML conference: dial, change and remove them."""
        from telnyx_sync.resources.texml.accounts.conferences.participants import Participants

        return Participants(self._client, self._async.participants)

    retrieve = call(_async.Conferences.retrieve)
    retrieve_conferences = call(_async.Conferences.retrieve_conferences)
    retrieve_recordings = call(_async.Conferences.retrieve_recordings)
    retrieve_recordings_json = call(_async.Conferences.retrieve_recordings_json)
    update = call(_async.Conferences.update)
