"""`client.ai.audio`."""

from __future__ import annotations

from telnyx_async.resources.ai import audio as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Audio"]


class Audio(SyncResource):
    """Transcription of audio files with the OpenAI API.

    Guide: `docs/speech.md`.
    """

    transcribe = call(_async.Audio.transcribe)
