"""`client.text_to_speech`."""

from __future__ import annotations

from telnyx_async.resources import text_to_speech as _async
from telnyx_sync._bridge import call
from telnyx_sync._speech import SpeechMethods

__all__ = ["TextToSpeech"]


class TextToSpeech(SpeechMethods):
    """Speech synthesis: voices, files and live streams.

    Guide: `docs/speech.md`.
    """

    create_speech = call(_async.TextToSpeech.create_speech)
    generate_speech = call(_async.TextToSpeech.generate_speech)
    list_voices = call(_async.TextToSpeech.list_voices)
    retrieve_speech = call(_async.TextToSpeech.retrieve_speech)
