"""`client.meeting_sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import meeting_sessions as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.meeting_sessions.actions import Actions
    from telnyx_sync.resources.meeting_sessions.artifacts import Artifacts

__all__ = ["MeetingSessions"]


class MeetingSessions(SyncResource):
    """Bots that join online meetings, to listen, speak, record and summarize.

    Sub-resources: `actions`, `artifacts`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a bot in a meeting: speak, chat, stop speaking."""
        from telnyx_sync.resources.meeting_sessions.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def artifacts(self) -> Artifacts:
        """Summaries, action items and other texts made from the transcript."""
        from telnyx_sync.resources.meeting_sessions.artifacts import Artifacts

        return Artifacts(self._client, self._async.artifacts)

    create = call(_async.MeetingSessions.create)
    delete = call(_async.MeetingSessions.delete)
    delete_recording_media = call(_async.MeetingSessions.delete_recording_media)
    list = call(_async.MeetingSessions.list)
    retrieve = call(_async.MeetingSessions.retrieve)
    retrieve_events = call(_async.MeetingSessions.retrieve_events)
    retrieve_transcript = call(_async.MeetingSessions.retrieve_transcript)
    update = call(_async.MeetingSessions.update)
