"""`client.ai.audio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import AudioTranscription

__all__ = ["Audio"]

_TRANSCRIBE = Operation(
    "POST", "/ai/audio/transcriptions", AudioTranscription, body=BodyKind.MULTIPART, files=("file",)
)


class Audio(Resource):
    """Transcription of audio files with the OpenAI API.

    Guide: `docs/speech.md`.
    """

    async def transcribe(
        self,
        *,
        model: Literal[
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
            "deepgram/nova-2",
            "deepgram/nova-2-medical",
            "deepgram/nova-3",
            "deepgram/nova-3-medical",
            "nvidia/parakeet-v3",
            "omi-health/omi-med-stt-v1",
            "reson8/prerecorded",
        ],
        file: FileTypes | Unset = UNSET,
        file_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        model_config: Mapping[str, object] | Unset = UNSET,
        response_format: Literal["json", "verbose_json"] | Unset = UNSET,
        timestamp_granularities: Literal["segment"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AudioTranscription:
        """Transcribe an audio file, uploaded or at a URL, into text with timestamps.

        `POST /ai/audio/transcriptions`

        Args:
            model: `distil-whisper/distil-large-v2` is fast, English only;
                `openai/whisper-large-v3-turbo` and `deepgram/nova-3` know many languages;
                `-medical` suits clinics. `"distil-whisper/distil-large-v2"`,
                `"openai/whisper-large-v3-turbo"`, `"deepgram/nova-2"`, `"deepgram/nova-2-medical"`,
                `"deepgram/nova-3"`, `"deepgram/nova-3-medical"`, `"nvidia/parakeet-v3"`,
                `"omi-health/omi-med-stt-v1"` or one of 1 more; default
                `"distil-whisper/distil-large-v2"`.
            file: Audio to transcribe, at most 100 MB; or `file_url`. `deepgram/*` reads only
                MP3 and WAV.
            file_url: Address of the audio file, of at most 100 MB, in place of an upload by
                `file`.
            language: Language of the speech (`en`, `de-CH`); models that can detect it do so
                without. `distil-whisper` ignores it.
            model_config: Options of the chosen model, such as `diarize` or `smart_format`; only
                with `deepgram/*` and `reson8/prerecorded`.
            response_format: `json` returns the text alone, `verbose_json` times and segments
                too. Default `"json"`.
            timestamp_granularities: `segment` adds times per segment; needs `response_format`
                set to `verbose_json`.

        Returns:
            `AudioTranscription`: `text`, `duration`, `segments` and `words`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.audio.transcribe(
                model="openai/whisper-large-v3-turbo",
                file_url="https://example.com/call.mp3",
            )
        """
        return await self._call(
            _TRANSCRIBE,
            body={
                "model": model,
                "file": file,
                "file_url": file_url,
                "language": language,
                "model_config": model_config,
                "response_format": response_format,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=options,
        )
