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
    """The sound in base64; only with `output_type` `base64_output`."""


class TextToSpeechVoice(Model):
    """Part of `TextToSpeechVoiceList`."""

    gender: str | None = None
    """How the voice sounds: male, female or neutral."""
    hosted: bool | None = None
    """`true` when Telnyx itself runs it, `false` when an outside vendor does."""
    language: str | None = None
    """Language the voice speaks (`en-US`)."""
    name: str | None = None
    """Name of the voice, for display."""
    provider: str | None = None
    """Provider of the voice, the first part of `voice`."""
    voice_id: str | None = None
    """Identifier of the voice at its provider, the last part of `voice`."""


class TextToSpeechVoiceList(Model):
    """Response of `client.text_to_speech.list_voices`."""

    voices: list[TextToSpeechVoice] | None = None
    """Voices that can be used, of one provider or of all."""
