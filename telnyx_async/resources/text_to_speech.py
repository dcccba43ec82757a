"""`client.text_to_speech`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.text_to_speech import (
    TextToSpeechGenerateSpeechResponse,
    TextToSpeechListVoicesResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.text_to_speech import (
        TextToSpeechGenerateSpeechParamsAws,
        TextToSpeechGenerateSpeechParamsAzure,
        TextToSpeechGenerateSpeechParamsElevenlabs,
        TextToSpeechGenerateSpeechParamsHumain,
        TextToSpeechGenerateSpeechParamsMinimax,
        TextToSpeechGenerateSpeechParamsResemble,
        TextToSpeechGenerateSpeechParamsSoniox,
        TextToSpeechGenerateSpeechParamsTelnyx,
        TextToSpeechGenerateSpeechParamsXai,
    )

__all__ = ["TextToSpeech"]

_CREATE_SPEECH = Operation(
    "POST", "/text-to-speech/speech", TextToSpeechGenerateSpeechResponse, body=BodyKind.JSON
)
_GENERATE_SPEECH = Operation(
    "POST", "/text-to-speech/speech", TextToSpeechGenerateSpeechResponse, body=BodyKind.JSON
)
_LIST_VOICES = Operation(
    "GET", "/text-to-speech/voices", TextToSpeechListVoicesResponse, replay=Replay.SAFE
)
_RETRIEVE_SPEECH = Operation("GET", "/text-to-speech/speech", accept="*/*", replay=Replay.SAFE)


class TextToSpeech(Resource):
    """Methods."""

    async def create_speech(
        self,
        *,
        aws: TextToSpeechGenerateSpeechParamsAws | Model | Unset = UNSET,
        azure: TextToSpeechGenerateSpeechParamsAzure | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: TextToSpeechGenerateSpeechParamsElevenlabs | Model | Unset = UNSET,
        humain: TextToSpeechGenerateSpeechParamsHumain | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: TextToSpeechGenerateSpeechParamsMinimax | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: TextToSpeechGenerateSpeechParamsResemble | Model | Unset = UNSET,
        rime: Mapping[str, object] | Unset = UNSET,
        soniox: TextToSpeechGenerateSpeechParamsSoniox | Model | Unset = UNSET,
        telnyx: TextToSpeechGenerateSpeechParamsTelnyx | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: TextToSpeechGenerateSpeechParamsXai | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse:
        """`POST /text-to-speech/speech`"""
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

    async def generate_speech(
        self,
        *,
        aws: TextToSpeechGenerateSpeechParamsAws | Model | Unset = UNSET,
        azure: TextToSpeechGenerateSpeechParamsAzure | Model | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        elevenlabs: TextToSpeechGenerateSpeechParamsElevenlabs | Model | Unset = UNSET,
        humain: TextToSpeechGenerateSpeechParamsHumain | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        minimax: TextToSpeechGenerateSpeechParamsMinimax | Model | Unset = UNSET,
        output_type: Literal["binary_output", "base64_output"] | Unset = UNSET,
        provider: Literal[
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        resemble: TextToSpeechGenerateSpeechParamsResemble | Model | Unset = UNSET,
        soniox: TextToSpeechGenerateSpeechParamsSoniox | Model | Unset = UNSET,
        telnyx: TextToSpeechGenerateSpeechParamsTelnyx | Model | Unset = UNSET,
        text: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        xai: TextToSpeechGenerateSpeechParamsXai | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse:
        """`POST /text-to-speech/speech`"""
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
            "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TextToSpeechListVoicesResponse:
        """`GET /text-to-speech/voices`"""
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
        """`GET /text-to-speech/speech`"""
        await self._call(
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
