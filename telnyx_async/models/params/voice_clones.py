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
    """Recording of one clear voice, 10 seconds to 5 minutes; up to 20 MB. File."""
    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    language: Required[str]
    """Language spoken in the recording."""
    name: Required[str]
    """Name of the clone, for your own lists."""
    provider: Required[Literal["telnyx", "minimax"]]
    """Provider that makes the clone and speaks with it. `"telnyx"` or `"minimax"`."""
    label: str
    """Caption by which people recognize the entry in a list or on a screen."""
    model_id: Literal["speech-2.8-turbo"] | None
    """`speech-2.8-turbo` or another of MiniMax, that one when left out. `"speech-2.8-turbo"`."""
    ref_text: str
    """What is said in the recording, word for word; makes the clone better."""


class MinimaxDesignCloneParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    language: Required[str]
    """Language the voice is meant for, such as `en` or `English`."""
    name: Required[str]
    """Name of the clone, for your own lists. 1 to 255 characters."""
    provider: Required[Literal["telnyx", "minimax"]]
    """Provider that is to speak with the clone. `"telnyx"` or `"minimax"`."""
    voice_design_id: Required[str]
    """Design whose voice is made permanent, from `voice_designs.create`. UUID."""


class TelnyxBayanCloneUploadParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """Recording of one clear voice, of which the first 10 seconds count; up to 20 MB. File."""
    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    model_id: Required[Literal["Bayan"]]
    """`Bayan`, for Arabic and English; used as `Telnyx.Bayan.<id>`."""
    name: Required[str]
    """Name of the clone, for your own lists."""
    ref_text: Required[str]
    """What is said in the recording, word for word; required, and mistakes garble the speech."""
    label: str
    """Caption by which people recognize the entry in a list or on a screen."""
    language: Literal["ar", "en"]
    """Language spoken in the recording. `"ar"` or `"en"`."""
    provider: Literal["telnyx", "Telnyx"]
    """Provider that makes the clone and speaks with it. `"telnyx"` or `"Telnyx"`."""


class TelnyxDesignCloneParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create`."""

    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    language: Required[str]
    """Language the voice is meant for, such as `en` or `English`."""
    name: Required[str]
    """Name of the clone, for your own lists. 1 to 255 characters."""
    voice_design_id: Required[str]
    """Design whose voice is made permanent, from `voice_designs.create`. UUID."""
    provider: Literal["telnyx", "minimax"]
    """Provider that is to speak with the clone. `"telnyx"` or `"minimax"`; default `"telnyx"`."""


class TelnyxQwen3TtsCloneUploadParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """Recording of one clear voice, of which the first 10 seconds count; WAV, MP3, FLAC, OGG
    or M4A up to 20 MB. File."""
    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    language: Required[str]
    """Language spoken in the recording."""
    name: Required[str]
    """Name of the clone, for your own lists."""
    provider: Required[Literal["telnyx", "minimax"]]
    """Provider that makes the clone and speaks with it. `"telnyx"` or `"minimax"`."""
    label: str
    """Caption by which people recognize the entry in a list or on a screen."""
    model_id: Literal["Qwen3TTS"] | None
    """`Qwen3TTS`, also when left out; the clone can be used at once. `"Qwen3TTS"`."""
    ref_text: str
    """What is said in the recording, word for word; makes the clone better."""


class TelnyxUltraCloneUploadParam(TypedDict, total=False):
    """Argument of `client.voice_clones.create_from_upload`."""

    audio_file: Required[FileTypes]
    """Recording of one clear voice, up to 60 seconds; WAV, MP3, FLAC, OGG or M4A up to 20 MB.
    File."""
    gender: Required[Literal["male", "female", "neutral"]]
    """How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`."""
    language: Required[str]
    """Language spoken in the recording."""
    model_id: Required[Literal["Ultra"]]
    """`Ultra`; the clone is `pending` for a while before it can be used."""
    name: Required[str]
    """Name of the clone, for your own lists."""
    provider: Required[Literal["telnyx", "minimax"]]
    """Provider that makes the clone and speaks with it. `"telnyx"` or `"minimax"`."""
    label: str
    """Caption by which people recognize the entry in a list or on a screen."""
    ref_text: str
    """What is said in the recording, word for word; makes the clone better."""


VoiceCloneUploadParam: TypeAlias = (
    TelnyxQwen3TtsCloneUploadParam
    | TelnyxUltraCloneUploadParam
    | TelnyxBayanCloneUploadParam
    | MinimaxCloneUploadParam
)
