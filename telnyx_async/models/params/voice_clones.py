"""What requests of `client.voice_clones` take."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._files import FileTypes

__all__ = [
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone",
    "VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone",
    "VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone",
    "VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone",
    "VoiceCloneUploadParam",
]


class VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone(TypedDict, total=False):
    """Voice clone create from upload params voice clone upload request minimax clone."""

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
    """Voice clone create from upload params voice clone upload request Telnyx bayan clone."""

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
    """Voice clone create from upload params voice clone upload request Telnyx qwen3 TTS clone."""

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
    """Voice clone create from upload params voice clone upload request Telnyx ultra clone."""

    audio_file: Required[FileTypes]
    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    model_id: Required[Literal["Ultra"]]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    label: str
    ref_text: str


class VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone(TypedDict, total=False):
    """Voice clone create params voice clone request minimax design clone."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    voice_design_id: Required[str]


class VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone(TypedDict, total=False):
    """Voice clone create params voice clone request Telnyx design clone."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    voice_design_id: Required[str]
    provider: Literal["telnyx", "minimax"]


VoiceCloneUploadParam: TypeAlias = (
    VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone
)
