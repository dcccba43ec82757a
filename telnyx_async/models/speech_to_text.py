"""What `client.speech_to_text` answers with."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "SpeechToTextListProvidersResponse",
    "SpeechToTextListProvidersResponseData",
    "SpeechToTextListProvidersResponseDataServiceType",
    "SpeechToTextListProvidersResponseMeta",
]


class SpeechToTextListProvidersResponse(Model):
    """Answer of `client.speech_to_text.list_providers`."""

    data: list[SpeechToTextListProvidersResponseData]
    meta: SpeechToTextListProvidersResponseMeta


class SpeechToTextListProvidersResponseData(Model):
    """Part of `SpeechToTextListProvidersResponse`."""

    hosted: bool
    model: str
    provider: str
    service_types: list[SpeechToTextListProvidersResponseDataServiceType]


class SpeechToTextListProvidersResponseDataServiceType(Model):
    """Part of `SpeechToTextListProvidersResponseData`."""

    languages: list[str]
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"] | str


class SpeechToTextListProvidersResponseMeta(Model):
    """Part of `SpeechToTextListProvidersResponse`."""

    total: int
