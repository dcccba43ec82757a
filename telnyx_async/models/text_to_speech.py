"""What `client.text_to_speech` answers with."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "TextToSpeechGenerateSpeechResponse",
    "TextToSpeechListVoicesResponse",
    "TextToSpeechListVoicesResponseVoice",
]


class TextToSpeechGenerateSpeechResponse(Model):
    """Text to speech generate speech response."""

    base64_audio: str | None = None


class TextToSpeechListVoicesResponse(Model):
    """Text to speech list voices response."""

    voices: list[TextToSpeechListVoicesResponseVoice] | None = None


class TextToSpeechListVoicesResponseVoice(Model):
    """Text to speech list voices response voice."""

    gender: str | None = None
    hosted: bool | None = None
    language: str | None = None
    name: str | None = None
    provider: str | None = None
    voice_id: str | None = None
