"""What requests of `client.voice_clones` take."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._codec.files import FileTypes

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
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """File."""
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
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """File."""
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
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """File."""
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
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """File."""
    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    model_id: Required[Literal["Ultra"]]
    name: Required[str]
    provider: Required[Literal["telnyx", "minimax"]]
    label: str
    ref_text: str


class VoiceCloneCreateParamsVoiceCloneRequestMinimaxDesignClone(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    """String, 1 to 255 characters."""
    provider: Required[Literal["telnyx", "minimax"]]
    voice_design_id: Required[str]
    """UUID."""


class VoiceCloneCreateParamsVoiceCloneRequestTelnyxDesignClone(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    """String, 1 to 255 characters."""
    voice_design_id: Required[str]
    """UUID."""
    provider: Literal["telnyx", "minimax"]
    """`"telnyx"` or `"minimax"`; `"telnyx"` by default."""


VoiceCloneUploadParam: TypeAlias = (
    VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxQwen3TtsClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxUltraClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestTelnyxBayanClone
    | VoiceCloneCreateFromUploadParamsVoiceCloneUploadRequestMinimaxClone
)
