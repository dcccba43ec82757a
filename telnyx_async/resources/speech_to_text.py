"""`client.speech_to_text`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async.models.speech_to_text import SpeechToTextProviderList
from telnyx_async.realtime.transcription import TranscriptionMethods

__all__ = ["SpeechToText"]

_LIST_PROVIDERS = Operation(
    "GET", "/speech-to-text/providers", SpeechToTextProviderList, replay=Replay.SAFE
)
_RETRIEVE_TRANSCRIPTION = Operation(
    "GET", "/speech-to-text/transcription", accept="*/*", replay=Replay.SAFE
)


class SpeechToText(TranscriptionMethods):
    """Recognition of speech: providers and live transcription."""

    async def list_providers(
        self,
        *,
        provider: Literal[
            "deepgram",
            "speechmatics",
            "assemblyai",
            "xai",
            "soniox",
            "parakeet",
            "humain",
            "reson8",
            "cohere",
            "azure",
            "openai",
            "google",
            "telnyx",
        ]
        | Unset = UNSET,
        service_type: Literal["streaming", "file_based", "in_call", "ai_assistant"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SpeechToTextProviderList:
        """List recognition models with their languages and uses.

        `GET /speech-to-text/providers`

        Args:
            provider: Only models of this provider; all without it. `"deepgram"`,
                `"speechmatics"`, `"assemblyai"`, `"xai"`, `"soniox"`, `"parakeet"`, `"humain"`,
                `"reson8"` or one of 5 more.
            service_type: Only models for this use: `streaming`, `file_based`, `in_call`
                (transcribing calls) or `ai_assistant`.

        Returns:
            `SpeechToTextProviderList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_PROVIDERS,
            query={"provider": provider, "service_type": service_type},
            options=options,
        )

    async def retrieve_transcription(
        self,
        *,
        input_format: Literal["mp3", "wav", "linear16", "linear32"],
        transcription_engine: Literal[
            "Azure",
            "Deepgram",
            "Google",
            "Telnyx",
            "xAI",
            "Speechmatics",
            "Soniox",
            "Parakeet",
            "Humain",
            "Reson8",
            "Cohere",
        ],
        endpointing: int | Unset = UNSET,
        interim_results: bool | Unset = UNSET,
        keyterm: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        language: str | Unset = UNSET,
        model: models.SpeechToTextModel | Unset = UNSET,
        redact: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Open the WebSocket that transcribes audio as you send it; this is its handshake.

        `GET /speech-to-text/transcription`

        Args:
            input_format: Encoding of the audio you send; raw `linear16` and `linear32` also
                need `sample_rate`. `"mp3"`, `"wav"`, `"linear16"` or `"linear32"`.
            transcription_engine: Provider of the recognition; the choice of `model` depends on
                it. `"Azure"`, `"Deepgram"`, `"Google"`, `"Telnyx"`, `"xAI"`, `"Speechmatics"`,
                `"Soniox"`, `"Parakeet"` or one of 3 more.
            endpointing: Silence in milliseconds after which an utterance counts as finished;
                Soniox takes 500 to 3000.
            interim_results: `true` also delivers provisional transcripts while somebody is
                still speaking.
            keyterm: Term to recognize more readily; give it several times for several terms.
            keywords: Words to recognize more readily, separated by commas.
            language: Language of the speech (`en-US`); the values depend on the engine.
            model: Model of the engine, such as `nova-3` of Deepgram; its default without it.
                `"fast"`, `"deepgram/nova-2"`, `"deepgram/nova-3"`, `"latest_long"`,
                `"latest_short"`, `"command_and_search"`, `"phone_call"`, `"video"` or one of 14
                more.
            redact: Kind of sensitive data to blank out, such as card or social security
                numbers; the accepted values depend on the engine.
            sample_rate: Samples per second of raw audio, in Hz; required for `linear16` and
                `linear32`, otherwise read from the file.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (101) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_TRANSCRIPTION,
            query={
                "input_format": input_format,
                "transcription_engine": transcription_engine,
                "endpointing": endpointing,
                "interim_results": interim_results,
                "keyterm": keyterm,
                "keywords": keywords,
                "language": language,
                "model": model,
                "redact": redact,
                "sample_rate": sample_rate,
            },
            options=options,
        )
