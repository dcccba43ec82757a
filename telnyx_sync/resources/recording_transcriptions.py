"""`client.recording_transcriptions`."""

from __future__ import annotations

from telnyx_async.resources import recording_transcriptions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["RecordingTranscriptions"]


class RecordingTranscriptions(SyncResource):
    """Transcripts of call recordings."""

    delete = call(_async.RecordingTranscriptions.delete)
    list = paginate(_async.RecordingTranscriptions.list)
    retrieve = call(_async.RecordingTranscriptions.retrieve)
