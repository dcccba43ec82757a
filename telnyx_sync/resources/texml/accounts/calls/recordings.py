"""`client.texml.accounts.calls.recordings`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.calls import recordings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Recordings"]


class Recordings(SyncResource):
    """Control a recording in progress on a TeXML call."""

    recording_sid_json = call(_async.Recordings.recording_sid_json)
