"""`client.text_to_speech`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack, overload

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async.models.text_to_speech import GeneratedSpeech, TextToSpeechVoiceList
from telnyx_async.realtime.speech import SpeechMethods

__all__ = ["TextToSpeech"]

_CREATE_SPEECH = Operation(
    "POST",
    "/text-to-speech/speech",
    bytes | GeneratedSpeech,
    nested=lambda: {
        "aws": models.AwsSpeechOptionsParam,
        "azure": models.AzureSpeechOptionsParam,
        "elevenlabs": models.ElevenlabsSpeechOptionsParam,
        "humain": models.HumainSpeechOptionsParam,
        "minimax": models.MinimaxSpeechOptionsParam,
        "resemble": models.ResembleSpeechOptionsParam,
        "rime": models.RimeSpeechOptionsParam,
        "soniox": models.SonioxSpeechOptionsParam,
        "telnyx": models.TelnyxSpeechOptionsParam,
        "xai": models.XaiSpeechOptionsParam,
    },
    body=BodyKind.JSON,
    accept="application/json, audio/*",
)
_GENERATE_SPEECH = Operation(
    "POST",
    "/text-to-speech/speech",
    bytes | GeneratedSpeech,
    nested=lambda: {
        "aws": models.AwsSpeechOptionsParam,
        "azure": models.AzureSpeechOptionsParam,
        "elevenlabs": models.ElevenlabsSpeechOptionsParam,
        "humain": models.HumainSpeechOptionsParam,
        "minimax": models.MinimaxSpeechOptionsParam,
        "resemble": models.ResembleSpeechOptionsParam,
        "soniox": models.SonioxSpeechOptionsParam,
        "telnyx": models.TelnyxSpeechOptionsParam,
        "xai": models.XaiSpeechOptionsParam,
    },
    body=BodyKind.JSON,
    accept="application/json, audio/*",
)
_LIST_VOICES = Operation("GET", "/text-to-speech/voices", TextToSpeechVoiceList, replay=Replay.SAFE)
_RETRIEVE_SPEECH = Operation("GET", "/text-to-speech/speech", accept="*/*", replay=Replay.SAFE)


class TextToSpeech(SpeechMethods):
    """Speech from text: voices, files and live streams."""

    @overload
    async def create_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        rime: models.RimeSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def create_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["base64_output"],
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        rime: models.RimeSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> GeneratedSpeech: ...

    @overload
    async def create_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"],
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        rime: models.RimeSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes | GeneratedSpeech: ...

    async def create_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        rime: models.RimeSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes | GeneratedSpeech:
        """Turn text into speech by OpenAI's API shape; the answer is the audio itself.

        `POST /text-to-speech/speech`

        Args:
            aws: Options for AWS Polly; only with provider `aws`. Object with `language_code`,
                `lexicon_names`, `output_format`, `sample_rate`, `text_type`.
            azure: Options for Azure Speech; only with provider `azure`. Object with `api_key`,
                `deployment_id`, `effect`, `gender`, `language_code`, `output_format`, `region`,
                `text_type`.
            disable_cache: `true` synthesizes anew, even if the same text with the same voice
                has been spoken before. Default `false`.
            elevenlabs: Options for ElevenLabs; only with provider `elevenlabs`. Object with
                `api_key`, `language_code`, `voice_settings`.
            humain: Options for Humain, whose output is always 24 kHz mono PCM; only with
                provider `humain`. Object with `voice_id`, `ttfb_eagerness`.
            language: Language of the text (`en-US`); what it does depends on the provider.
            minimax: Options for MiniMax, such as speed and pitch; only with provider `minimax`.
                Object with `language_boost`, `pitch`, `response_format`, `speed`, `vol`.
            output_type: `binary_output` returns the audio itself, `base64_output` JSON with the
                audio in base64. Default `"binary_output"`.
            provider: Whose voices to use; unnecessary when `voice` begins with it. Options go
                into the argument of that name. `"aws"`, `"telnyx"`, `"azure"`, `"elevenlabs"`,
                `"minimax"`, `"resemble"`, `"xai"`, `"humain"` or one of 1 more.
            resemble: Options for Resemble AI; only with provider `resemble`. Object with
                `api_key`, `format`, `precision`, `sample_rate`.
            rime: Options for Rime; only with provider `rime`. Object with `response_format`,
                `sampling_rate`, `voice_speed`.
            soniox: Options for Soniox, whose voices speak every supported language; only with
                provider `soniox`. Object with `voice_id`, `audio_format`, `language`, `model_id`,
                `reduce_silence`, `sample_rate`, `speed`.
            telnyx: Options for voices of Telnyx; which of them count depends on the model
                (`Ultra`, `Bayan`, …). Object with `emotion`, `response_format`, `sampling_rate`,
                `voice_speed`, `volume`.
            text: Text to speak, or SSML with `text_type` set to `ssml`.
            text_type: `ssml` if the text carries SSML tags (AWS and Azure), otherwise `text`.
            voice: Voice as `Provider.Model.Voice` or `Provider.Voice`, such as
                `Telnyx.Ultra.<voice>` or `azure.en-US-AvaMultilingualNeural`; then `provider` is
                not needed.
            voice_settings: Options of the provider for the voice, such as speed, in its own
                terms.
            xai: Options for xAI; only with provider `xai`. Object with `voice_id`, `language`,
                `output_format`, `sample_rate`.

        Returns:
            The bytes of binary output, otherwise `GeneratedSpeech`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_SPEECH,
            body={
                "aws": aws,
                "azure": azure,
                "disable_cache": disable_cache,
                "elevenlabs": elevenlabs,
                "humain": humain,
                "language": language,
                "minimax": minimax,
                "output_type": output_type,
                "provider": provider,
                "resemble": resemble,
                "rime": rime,
                "soniox": soniox,
                "telnyx": telnyx,
                "text": text,
                "text_type": text_type,
                "voice": voice,
                "voice_settings": voice_settings,
                "xai": xai,
            },
            options=options,
        )

    @overload
    async def generate_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def generate_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["base64_output"],
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> GeneratedSpeech: ...

    @overload
    async def generate_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"],
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes | GeneratedSpeech: ...

    async def generate_speech(
        self,
        *,
        aws: models.AwsSpeechOptionsParam | Model | Unset = UNSET,
        azure: models.AzureSpeechOptionsParam | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: models.ElevenlabsSpeechOptionsParam | Model | Unset = UNSET,
        humain: models.HumainSpeechOptionsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: models.MinimaxSpeechOptionsParam | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: models.ResembleSpeechOptionsParam | Model | Unset = UNSET,
        soniox: models.SonioxSpeechOptionsParam | Model | Unset = UNSET,
        telnyx: models.TelnyxSpeechOptionsParam | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: models.XaiSpeechOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes | GeneratedSpeech:
        """Turn text into speech with a voice of Telnyx or another provider, as audio or URL.

        `POST /text-to-speech/speech`

        Args:
            aws: Options for AWS Polly; only with provider `aws`. Object with `language_code`,
                `lexicon_names`, `output_format`, `sample_rate`, `text_type`.
            azure: Options for Azure Speech; only with provider `azure`. Object with `api_key`,
                `deployment_id`, `effect`, `gender`, `language_code`, `output_format`, `region`,
                `text_type`.
            disable_cache: `true` synthesizes anew, even if the same text with the same voice
                has been spoken before.
            elevenlabs: Options for ElevenLabs; only with provider `elevenlabs`. Object with
                `api_key`, `language_code`, `voice_settings`.
            humain: Options for Humain, whose output is always 24 kHz mono PCM; only with
                provider `humain`. Object with `voice_id`, `ttfb_eagerness`.
            language: Language of the text (`en-US`); what it does depends on the provider.
            minimax: Options for MiniMax, such as speed and pitch; only with provider `minimax`.
                Object with `language_boost`, `pitch`, `response_format`, `speed`, `vol`.
            output_type: `binary_output` returns the audio itself, `base64_output` JSON with the
                audio in base64.
            provider: Whose voices to use; unnecessary when `voice` begins with it. Options go
                into the argument of that name. `"aws"`, `"telnyx"`, `"azure"`, `"elevenlabs"`,
                `"minimax"`, `"resemble"`, `"xai"`, `"humain"` or one of 1 more.
            resemble: Options for Resemble AI; only with provider `resemble`. Object with
                `api_key`, `format`, `precision`, `sample_rate`.
            soniox: Options for Soniox, whose voices speak every supported language; only with
                provider `soniox`. Object with `voice_id`, `audio_format`, `language`, `model_id`,
                `reduce_silence`, `sample_rate`, `speed`.
            telnyx: Options for voices of Telnyx; which of them count depends on the model
                (`Ultra`, `Bayan`, …). Object with `emotion`, `response_format`, `sampling_rate`,
                `voice_speed`, `volume`.
            text: Text to speak, or SSML with `text_type` set to `ssml`.
            text_type: `ssml` if the text carries SSML tags (AWS and Azure), otherwise `text`.
            voice: Voice as `Provider.Model.Voice` or `Provider.Voice`, such as
                `Telnyx.Ultra.<voice>` or `azure.en-US-AvaMultilingualNeural`; then `provider` is
                not needed.
            voice_settings: Options of the provider for the voice, such as speed, in its own
                terms.
            xai: Options for xAI; only with provider `xai`. Object with `voice_id`, `language`,
                `output_format`, `sample_rate`.

        Returns:
            The bytes of binary output, otherwise `GeneratedSpeech`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GENERATE_SPEECH,
            body={
                "aws": aws,
                "azure": azure,
                "disable_cache": disable_cache,
                "elevenlabs": elevenlabs,
                "humain": humain,
                "language": language,
                "minimax": minimax,
                "output_type": output_type,
                "provider": provider,
                "resemble": resemble,
                "soniox": soniox,
                "telnyx": telnyx,
                "text": text,
                "text_type": text_type,
                "voice": voice,
                "voice_settings": voice_settings,
                "xai": xai,
            },
            options=options,
        )

    async def list_voices(
        self,
        *,
        api_key: str | Unset = UNSET,
        provider: Literal[
            "aws",
            "telnyx",
            "azure",
            "elevenlabs",
            "minimax",
            "murfai",
            "resemble",
            "xai",
            "humain",
            "soniox",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TextToSpeechVoiceList:
        """List the voices of one provider or of all.

        `GET /text-to-speech/voices`

        Args:
            api_key: Your key at providers that list voices only with one, such as ElevenLabs
                and Resemble.
            provider: Only voices of this provider; all without it. `"aws"`, `"telnyx"`,
                `"azure"`, `"elevenlabs"`, `"minimax"`, `"murfai"`, `"resemble"`, `"xai"` or one of
                2 more.

        Returns:
            `TextToSpeechVoiceList`: `voices`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_VOICES, query={"api_key": api_key, "provider": provider}, options=options
        )

    async def retrieve_speech(
        self,
        *,
        audio_format: Literal["pcm", "wav", "mp3"] | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        model_id: str | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        socket_id: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Open the WebSocket that turns text into speech as you write; this is its handshake.

        `GET /text-to-speech/speech`

        Args:
            audio_format: Encoding of the sound; only for Telnyx models. `Ultra` gives 24 kHz
                PCM or MP3. `"pcm"`, `"wav"` or `"mp3"`.
            disable_cache: `true` synthesizes anew, even if the same text with the same voice
                has been spoken before. Default `false`.
            model_id: Speech model of the provider, such as `Ultra`.
            provider: Whose voices to use, if `voice` is not given; Telnyx's own without it.
                `"aws"`, `"telnyx"`, `"azure"`, `"elevenlabs"`, `"minimax"`, `"resemble"`, `"xai"`,
                `"humain"` or one of 1 more; default `"telnyx"`.
            socket_id: Your own name for the connection, to find it again in logs; made up by
                the server otherwise.
            voice: Voice as `Provider.Model.Voice`; wins over `provider`, `model_id` and
                `voice_id`.
            voice_id: Voice at the provider, without provider and model in front; see
                `text_to_speech.list_voices`.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `APIStatusError` (101) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SPEECH,
            query={
                "audio_format": audio_format,
                "disable_cache": disable_cache,
                "model_id": model_id,
                "provider": provider,
                "socket_id": socket_id,
                "voice": voice,
                "voice_id": voice_id,
            },
            options=options,
        )
