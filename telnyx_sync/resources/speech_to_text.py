"""`client.speech_to_text`."""

from __future__ import annotations

from telnyx_async.resources import speech_to_text as _async
from telnyx_sync._bridge import call
from telnyx_sync._speech import TranscriptionMethods

__all__ = ["SpeechToText"]


class SpeechToText(TranscriptionMethods):
    """Speech recognition: providers and live transcription.

    Guide: `docs/speech.md`.
    """

    list_providers = call(_async.SpeechToText.list_providers)
    retrieve_transcription = call(_async.SpeechToText.retrieve_transcription)
