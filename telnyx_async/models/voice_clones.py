"""Models of voice_clones."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._files import FileTypes
from telnyx_async._model import Data, Model, wire

__all__ = [
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone",
    "VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone",
    "VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone",
    "VoiceCloneData",
    "VoiceCloneResponse",
]


class VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone(TypedDict, total=False):
    """VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone"""

    audio_file: Required[FileTypes]
    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    label: str
    model_id: Literal["speech-2.8-turbo"] | None
    ref_text: str


class VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone(
    TypedDict, total=False
):
    """VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone"""

    audio_file: Required[FileTypes]
    gender: Required[Literal["male", "female", "neutral"]]
    model_id: Required[Literal["Bayan"]]
    name: Required[str]
    ref_text: Required[str]
    label: str
    language: Literal["ar", "en"]
    provider: Literal["telnyx", "Telnyx"]


class VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone(
    TypedDict, total=False
):
    """VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone"""

    audio_file: Required[FileTypes]
    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    label: str
    model_id: Literal["Qwen3TTS"] | None
    ref_text: str


class VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone(
    TypedDict, total=False
):
    """VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone"""

    audio_file: Required[FileTypes]
    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    model_id: Required[Literal["Ultra"]]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    label: str
    ref_text: str


class VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone(TypedDict, total=False):
    """VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone"""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    voice_design_id: Required[str]


class VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone(TypedDict, total=False):
    """VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone"""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    voice_design_id: Required[str]
    provider: Literal["telnyx", "minimax"]


class VoiceCloneData(Model):
    """VoiceCloneData"""

    id: str | None = None
    created_at: datetime | None = None
    gender: Literal["male", "female", "neutral"] | str | None = None
    label: str | None = None
    language: str | None = None
    api_model_id: Literal["Qwen3TTS", "Ultra", "Bayan", "speech-2.8-turbo"] | str | None = wire(
        "model_id", default=None
    )
    name: str | None = None
    provider: Literal["telnyx", "minimax"] | str | None = None
    provider_supported_models: list[str] | None = None
    provider_voice_id: str | None = None
    record_type: Literal["voice_clone"] | str | None = None
    source_voice_design_id: str | None = None
    source_voice_design_version: int | None = None
    status: Literal["active", "pending", "failed", "expired"] | str | None = None
    updated_at: datetime | None = None


VoiceCloneResponse: TypeAlias = Data[VoiceCloneData]
