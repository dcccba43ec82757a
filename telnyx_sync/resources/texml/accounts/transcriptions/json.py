"""`client.texml.accounts.transcriptions.json`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.transcriptions import json as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Json"]


class Json(SyncResource):
    """A single transcript of a TeXML recording: look it up or delete it."""

    delete_recording_transcription_sid_json = call(
        _async.Json.delete_recording_transcription_sid_json
    )
    retrieve_recording_transcription_sid_json = call(
        _async.Json.retrieve_recording_transcription_sid_json
    )
