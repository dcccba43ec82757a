"""Requests of `client.voice_clones`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._codec.files import FileTypes

__all__ = [
    "MinimaxCloneUploadParam",
    "MinimaxDesignCloneParam",
    "TelnyxBayanCloneUploadParam",
    "TelnyxDesignCloneParam",
    "TelnyxQwen3TtsCloneUploadParam",
    "TelnyxUltraCloneUploadParam",
    "VoiceCloneUploadParam",
]


class MinimaxCloneUploadParam(TypedDict, total=False):
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


class MinimaxDesignCloneParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    """String, 1 to 255 characters."""
    provider: Required[Literal["telnyx", "minimax"]]
    voice_design_id: Required[str]
    """UUID."""


class TelnyxBayanCloneUploadParam(TypedDict, total=False):
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


class TelnyxDesignCloneParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    language: Required[str]
    name: Required[str]
    """String, 1 to 255 characters."""
    voice_design_id: Required[str]
    """UUID."""
    provider: Literal["telnyx", "minimax"]
    """`"telnyx"` or `"minimax"`; `"telnyx"` by default."""


class TelnyxQwen3TtsCloneUploadParam(TypedDict, total=False):
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


class TelnyxUltraCloneUploadParam(TypedDict, total=False):
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


VoiceCloneUploadParam: TypeAlias = (
    TelnyxQwen3TtsCloneUploadParam
    | TelnyxUltraCloneUploadParam
    | TelnyxBayanCloneUploadParam
    | MinimaxCloneUploadParam
)
