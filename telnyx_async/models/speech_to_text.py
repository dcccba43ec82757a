"""Responses of `client.speech_to_text`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "SpeechToTextProvider",
    "SpeechToTextProviderList",
    "SpeechToTextProviderListMeta",
    "SpeechToTextProviderServiceType",
]


class SpeechToTextProvider(Model):
    """Part of `SpeechToTextProviderList`."""

    hosted: bool
    model: str
    provider: str
    service_types: list[SpeechToTextProviderServiceType]


class SpeechToTextProviderList(Model):
    """Response of `client.speech_to_text.list_providers`."""

    data: list[SpeechToTextProvider]
    meta: SpeechToTextProviderListMeta


class SpeechToTextProviderListMeta(Model):
    """Part of `SpeechToTextProviderList`."""

    total: int


class SpeechToTextProviderServiceType(Model):
    """Part of `SpeechToTextProvider`."""

    languages: list[str]
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"]
