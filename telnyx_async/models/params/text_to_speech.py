"""What requests of `client.text_to_speech` take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "TextToSpeechCreateSpeechParamsRime",
    "TextToSpeechGenerateSpeechParamsAws",
    "TextToSpeechGenerateSpeechParamsAzure",
    "TextToSpeechGenerateSpeechParamsElevenlabs",
    "TextToSpeechGenerateSpeechParamsHumain",
    "TextToSpeechGenerateSpeechParamsMinimax",
    "TextToSpeechGenerateSpeechParamsResemble",
    "TextToSpeechGenerateSpeechParamsSoniox",
    "TextToSpeechGenerateSpeechParamsTelnyx",
    "TextToSpeechGenerateSpeechParamsXai",
]


class TextToSpeechCreateSpeechParamsRime(TypedDict, total=False):
    """Text to speech create speech params rime."""

    response_format: str
    sampling_rate: int
    voice_speed: float


class TextToSpeechGenerateSpeechParamsAws(TypedDict, total=False):
    """Text to speech generate speech params aws."""

    language_code: str
    lexicon_names: Sequence[str]
    output_format: str
    sample_rate: str
    text_type: Literal["text", "ssml"]


class TextToSpeechGenerateSpeechParamsAzure(TypedDict, total=False):
    """Text to speech generate speech params azure."""

    api_key: str
    deployment_id: str
    effect: str
    gender: str
    language_code: str
    output_format: str
    region: str
    text_type: Literal["text", "ssml"]


class TextToSpeechGenerateSpeechParamsElevenlabs(TypedDict, total=False):
    """Text to speech generate speech params elevenlabs."""

    api_key: str
    language_code: str
    voice_settings: Mapping[str, object]


class TextToSpeechGenerateSpeechParamsHumain(TypedDict, total=False):
    """Text to speech generate speech params humain."""

    voice_id: Required[
        Literal["sara-en", "abdulaziz-en", "sara-ar", "abdulaziz-ar", "nourah-ar", "abdullah-ar"]
    ]
    ttfb_eagerness: float


class TextToSpeechGenerateSpeechParamsMinimax(TypedDict, total=False):
    """Text to speech generate speech params minimax."""

    language_boost: str
    pitch: int
    response_format: str
    speed: float
    vol: float


class TextToSpeechGenerateSpeechParamsResemble(TypedDict, total=False):
    """Text to speech generate speech params resemble."""

    api_key: str
    format: str
    precision: str
    sample_rate: str


class TextToSpeechGenerateSpeechParamsSoniox(TypedDict, total=False):
    """Text to speech generate speech params soniox."""

    voice_id: Required[str]
    audio_format: Literal["mp3", "wav", "pcm_s16le", "pcm_mulaw", "pcm_alaw"]
    language: str
    model_id: Literal["tts-rt-v2"]
    reduce_silence: bool
    sample_rate: Literal[8000, 16000, 24000, 44100, 48000]
    speed: float


class TextToSpeechGenerateSpeechParamsTelnyx(TypedDict, total=False):
    """Text to speech generate speech params Telnyx."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    response_format: str
    sampling_rate: int
    voice_speed: float
    volume: float


class TextToSpeechGenerateSpeechParamsXai(TypedDict, total=False):
    """Text to speech generate speech params xai."""

    voice_id: Required[Literal["eve", "ara", "rex", "sal", "leo"]]
    language: str
    output_format: Literal["mp3", "wav", "pcm", "mulaw", "alaw"]
    sample_rate: Literal[8000, 16000, 22050, 24000, 44100, 48000]
