"""Models of speech_to_text."""

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
    """SpeechToTextListProvidersResponse"""

    data: list[SpeechToTextListProvidersResponseData]
    meta: SpeechToTextListProvidersResponseMeta


class SpeechToTextListProvidersResponseData(Model):
    """SpeechToTextListProvidersResponseData"""

    hosted: bool
    model: str
    provider: str
    service_types: list[SpeechToTextListProvidersResponseDataServiceType]


class SpeechToTextListProvidersResponseDataServiceType(Model):
    """SpeechToTextListProvidersResponseDataServiceType"""

    languages: list[str]
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"] | str


class SpeechToTextListProvidersResponseMeta(Model):
    """SpeechToTextListProvidersResponseMeta"""

    total: int
