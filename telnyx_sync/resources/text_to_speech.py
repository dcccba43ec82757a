"""`client.text_to_speech`."""

from __future__ import annotations

from telnyx_async.resources import text_to_speech as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["TextToSpeech"]


class TextToSpeech(SyncResource):
    """Speech from text: voices, files and live streams."""

    create_speech = call(_async.TextToSpeech.create_speech)
    generate_speech = call(_async.TextToSpeech.generate_speech)
    list_voices = call(_async.TextToSpeech.list_voices)
    retrieve_speech = call(_async.TextToSpeech.retrieve_speech)
