"""`client.meeting_sessions.artifacts`."""

from __future__ import annotations

from telnyx_async.resources.meeting_sessions import artifacts as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Artifacts"]


class Artifacts(SyncResource):
    """Summaries, action items and other texts made from the transcript."""

    create = call(_async.Artifacts.create)
    list = call(_async.Artifacts.list)
    retrieve = call(_async.Artifacts.retrieve)
