"""Requests of `client.text_to_speech`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "AwsSpeechOptionsParam",
    "AzureSpeechOptionsParam",
    "ElevenlabsSpeechOptionsParam",
    "HumainSpeechOptionsParam",
    "MinimaxSpeechOptionsParam",
    "ResembleSpeechOptionsParam",
    "RimeSpeechOptionsParam",
    "SonioxSpeechOptionsParam",
    "TelnyxSpeechOptionsParam",
    "XaiSpeechOptionsParam",
]


class AwsSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    language_code: str
    lexicon_names: Sequence[str]
    output_format: str
    sample_rate: str
    text_type: Literal["text", "ssml"]


class AzureSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    deployment_id: str
    effect: str
    gender: str
    language_code: str
    """String; `"en-US"` by default."""
    output_format: str
    """String; `"audio-24khz-160kbitrate-mono-mp3"` by default."""
    region: str
    text_type: Literal["text", "ssml"]
    """`"text"` or `"ssml"`; `"text"` by default."""


class ElevenlabsSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    language_code: str
    voice_settings: Mapping[str, object]


class HumainSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[
        Literal["sara-en", "abdulaziz-en", "sara-ar", "abdulaziz-ar", "nourah-ar", "abdullah-ar"]
    ]
    ttfb_eagerness: float


class MinimaxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    language_boost: str
    pitch: int
    response_format: str
    speed: float
    vol: float


class ResembleSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    format: str
    precision: str
    sample_rate: str


class RimeSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech`."""

    response_format: str
    sampling_rate: int
    voice_speed: float


class SonioxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[str]
    audio_format: Literal["mp3", "wav", "pcm_s16le", "pcm_mulaw", "pcm_alaw"]
    language: str
    model_id: Literal["tts-rt-v2"]
    reduce_silence: bool
    sample_rate: Literal[8000, 16000, 24000, 44100, 48000]
    speed: float


class TelnyxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    response_format: str
    """String; `"mp3"` by default."""
    sampling_rate: int
    """Integer; `24000` by default."""
    voice_speed: float
    """Number, 0.5 to 2.0; `1.0` by default."""
    volume: float
    """Number, 0.0 to 2.0; `1.0` by default."""


class XaiSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[Literal["eve", "ara", "rex", "sal", "leo"]]
    language: str
    """String; `"auto"` by default."""
    output_format: Literal["mp3", "wav", "pcm", "mulaw", "alaw"]
    """`"mp3"`, `"wav"`, `"pcm"`, `"mulaw"` or `"alaw"`; `"mp3"` by default."""
    sample_rate: Literal[8000, 16000, 22050, 24000, 44100, 48000]
    """`8000`, `16000`, `22050`, `24000`, `44100` or `48000`; `24000` by default."""
