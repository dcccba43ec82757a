"""Requests of `client.speech_to_text`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = [
    "SpeechToTextModel",
]

SpeechToTextModel: TypeAlias = Literal[
    "fast",
    "deepgram/nova-2",
    "deepgram/nova-3",
    "latest_long",
    "latest_short",
    "command_and_search",
    "phone_call",
    "video",
    "default",
    "medical_conversation",
    "medical_dictation",
    "openai/whisper-tiny",
    "openai/whisper-large-v3-turbo",
    "xai/grok-stt",
    "speechmatics/standard",
    "speechmatics/linden-1",
    "soniox/stt-rt-v4",
    "nvidia/parakeet-v3",
    "omi-health/omi-med-stt-v1",
    "humain/realtime",
    "reson8/turns",
    "cohere/ar-stt",
]
