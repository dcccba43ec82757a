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

    data: list[SpeechToTextListProvidersResponseData] = None
    meta: SpeechToTextListProvidersResponseMeta = None


class SpeechToTextListProvidersResponseData(Model):
    """SpeechToTextListProvidersResponseData"""

    hosted: bool = None
    model: str = None
    provider: str = None
    service_types: list[SpeechToTextListProvidersResponseDataServiceType] = None


class SpeechToTextListProvidersResponseDataServiceType(Model):
    """SpeechToTextListProvidersResponseDataServiceType"""

    languages: list[str] = None
    type: Literal["streaming", "file_based", "in_call", "ai_assistant"] | str = None


class SpeechToTextListProvidersResponseMeta(Model):
    """SpeechToTextListProvidersResponseMeta"""

    total: int = None
