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
    """Language of the text with region, such as `en-US`."""
    lexicon_names: Sequence[str]
    """Pronunciation lexicons of your AWS account to apply."""
    output_format: str
    """Encoding of the audio, by the provider's own names for formats."""
    sample_rate: str
    """Samples per second of the audio, in Hz."""
    text_type: Literal["text", "ssml"]
    """`ssml` if the text carries SSML tags (AWS and Azure), otherwise `text`."""


class AzureSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    """Your Azure key; Telnyx's own is used without it."""
    deployment_id: str
    """Deployment of your own custom Azure voice."""
    effect: str
    """Sound effect of Azure, for example for telephone lines."""
    gender: str
    """Gender of the voice to prefer, where the name of the voice leaves it open."""
    language_code: str
    """Language of the text with region, such as `en-US`. Default `"en-US"`."""
    output_format: str
    """Encoding by Azure's names, such as `audio-24khz-160kbitrate-mono-mp3`. Default
    `"audio-24khz-160kbitrate-mono-mp3"`."""
    region: str
    """Azure region to synthesize in, such as `eastus`."""
    text_type: Literal["text", "ssml"]
    """`ssml` if the text carries SSML tags (AWS and Azure), otherwise `text`. Default
    `"text"`."""


class ElevenlabsSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    """Your ElevenLabs key; Telnyx's own is used without it."""
    language_code: str
    """Language of the text with region, such as `en-US`."""
    voice_settings: Mapping[str, object]
    """ElevenLabs options such as `stability` and `similarity_boost`."""


class HumainSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[
        Literal["sara-en", "abdulaziz-en", "sara-ar", "abdulaziz-ar", "nourah-ar", "abdullah-ar"]
    ]
    """Voice at the provider, without provider and model in front; see
    `text_to_speech.list_voices`. `"sara-en"`, `"abdulaziz-en"`, `"sara-ar"`,
    `"abdulaziz-ar"`, `"nourah-ar"` or `"abdullah-ar"`."""
    ttfb_eagerness: float
    """Trade between an early first sound and the quality of the speech."""


class MinimaxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    language_boost: str
    """Language whose pronunciation is favored; `auto` detects it."""
    pitch: int
    """Raises or lowers the voice; 0 leaves it."""
    response_format: str
    """Encoding of the sound, such as `mp3`."""
    speed: float
    """Speaking rate as a factor, 1 being normal."""
    vol: float
    """Loudness as a factor, 1 being normal."""


class ResembleSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    api_key: str
    """Your own API key at Resemble AI."""
    format: str
    """Encoding of the sound, such as `mp3` or `wav`."""
    precision: str
    """Bit depth of the sound, by Resemble's names."""
    sample_rate: str
    """Samples per second of the audio, in Hz."""


class RimeSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech`."""

    response_format: str
    """Encoding of Rime's sound, such as `mp3`."""
    sampling_rate: int
    """Samples per second of Rime's sound, in Hz."""
    voice_speed: float
    """Speaking rate of Rime's voice as a factor."""


class SonioxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[str]
    """Name of the Soniox voice, such as `Emma`."""
    audio_format: Literal["mp3", "wav", "pcm_s16le", "pcm_mulaw", "pcm_alaw"]
    """Encoding of the audio that comes back, which your player must support. `"mp3"`, `"wav"`,
    `"pcm_s16le"`, `"pcm_mulaw"` or `"pcm_alaw"`."""
    language: str
    """Language of the text, ISO 639-1 (`en`)."""
    model_id: Literal["tts-rt-v2"]
    """Speech model of Soniox; `tts-rt-v2` is the only one."""
    reduce_silence: bool
    """`true` makes the speech tighter by shortening the pauses between words."""
    sample_rate: Literal[8000, 16000, 24000, 44100, 48000]
    """Samples per second in Hz: 24000 by default, only 8000 for µ-law and A-law, not 8000 for
    MP3. `8000`, `16000`, `24000`, `44100` or `48000`."""
    speed: float
    """Speaking rate as a factor, 1 being normal."""


class TelnyxSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    """Emotional tone of the voice; only for the `Ultra` model. `"neutral"`, `"happy"`,
    `"sad"`, `"angry"`, `"fearful"`, `"disgusted"` or `"surprised"`."""
    response_format: str
    """Encoding of the sound; `Sukhan` knows only `mp3` and `pcm`. Default `"mp3"`."""
    sampling_rate: int
    """Samples per second in Hz; `Bayan` speaks at 16 kHz unless another rate is set with
    `pcm`. Default `24000`."""
    voice_speed: float
    """Speaking rate as a factor: `Ultra` 0.6 to 1.5, `Bayan` 0.5 to 2; others ignore or do not
    support it. 0.5 to 2.0; default `1.0`."""
    volume: float
    """Loudness of `Ultra` voices, 0.5 to 2; other models ignore it. 0.0 to 2.0; default `1.0`."""


class XaiSpeechOptionsParam(TypedDict, total=False):
    """Argument of `client.text_to_speech.create_speech` and `client.text_to_speech.generate_speech`."""

    voice_id: Required[Literal["eve", "ara", "rex", "sal", "leo"]]
    """Voice at the provider, without provider and model in front; see
    `text_to_speech.list_voices`. `"eve"`, `"ara"`, `"rex"`, `"sal"` or `"leo"`."""
    language: str
    """Language of the text; `auto` detects it. Default `"auto"`."""
    output_format: Literal["mp3", "wav", "pcm", "mulaw", "alaw"]
    """Encoding of the audio, by the provider's own names for formats. `"mp3"`, `"wav"`,
    `"pcm"`, `"mulaw"` or `"alaw"`; default `"mp3"`."""
    sample_rate: Literal[8000, 16000, 22050, 24000, 44100, 48000]
    """Samples per second of the audio, in Hz. `8000`, `16000`, `22050`, `24000`, `44100` or
    `48000`; default `24000`."""
