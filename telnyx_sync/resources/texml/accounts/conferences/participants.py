"""`client.texml.accounts.conferences.participants`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.conferences import participants as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Participants"]


class Participants(SyncResource):
    """Participants of a TeXML conference: dial, change and remove them."""

    delete = call(_async.Participants.delete)
    participants = call(_async.Participants.participants)
    retrieve = call(_async.Participants.retrieve)
    retrieve_participants = call(_async.Participants.retrieve_participants)
    update = call(_async.Participants.update)
