"""`client.speech_to_text`."""

from __future__ import annotations

from telnyx_async.resources import speech_to_text as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SpeechToText"]


class SpeechToText(SyncResource):
    """Recognition of speech: providers and live transcription."""

    list_providers = call(_async.SpeechToText.list_providers)
    retrieve_transcription = call(_async.SpeechToText.retrieve_transcription)
