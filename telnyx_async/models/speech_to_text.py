"""What `client.speech_to_text` answers with."""

from __future__ import annotations

from typing import Literal

from telnyx_async._model import Model

__all__ = [
    "SpeechToTextListProvidersResponse",
    "SpeechToTextListProvidersResponseData",
    "SpeechToTextListProvidersResponseDataServiceType",
    "SpeechToTextListProvidersResponseMeta",
]


class SpeechToTextListProvidersResponse(Model):
    """Speech to text list providers response."""

    data: list[SpeechToTextListProvidersResponseData]
    meta: SpeechToTextListProvidersResponseMeta


class SpeechToTextListProvidersResponseData(Model):
    """Speech to text list providers response data."""

    hosted: bool
    model: str
    provider: str
    service_types: list[SpeechToTextListProvidersResponseDataServiceType]


class SpeechToTextListProvidersResponseDataServiceType(Model):
    """Speech to text list providers response data service type."""

    languages: list[str]
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"] | str


class SpeechToTextListProvidersResponseMeta(Model):
    """Speech to text list providers response meta."""

    total: int
