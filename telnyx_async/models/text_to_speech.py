"""Responses of `client.text_to_speech`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "GeneratedSpeech",
    "TextToSpeechVoice",
    "TextToSpeechVoiceList",
]


class GeneratedSpeech(Model):
    """Response of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    base64_audio: str | None = None


class TextToSpeechVoice(Model):
    """Part of `TextToSpeechVoiceList`."""

    gender: str | None = None
    hosted: bool | None = None
    language: str | None = None
    name: str | None = None
    provider: str | None = None
    voice_id: str | None = None


class TextToSpeechVoiceList(Model):
    """Response of `client.text_to_speech.list_voices`."""

    voices: list[TextToSpeechVoice] | None = None
