"""Models of text_to_speech."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "TextToSpeechGenerateSpeechResponse",
    "TextToSpeechListVoicesResponse",
    "TextToSpeechListVoicesResponseVoice",
]


class TextToSpeechGenerateSpeechResponse(Model):
    """TextToSpeechGenerateSpeechResponse"""

    base64_audio: str | None = None


class TextToSpeechListVoicesResponse(Model):
    """TextToSpeechListVoicesResponse"""

    voices: list[TextToSpeechListVoicesResponseVoice] | None = None


class TextToSpeechListVoicesResponseVoice(Model):
    """TextToSpeechListVoicesResponseVoice"""

    gender: str | None = None
    hosted: bool | None = None
    language: str | None = None
    name: str | None = None
    provider: str | None = None
    voice_id: str | None = None
