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
    """Audio."""

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
        """Transcribe an audio file.

        `POST /ai/audio/transcriptions`

        Args:
            model: `"distil-whisper/distil-large-v2"`, `"openai/whisper-large-v3-turbo"`,
                `"deepgram/nova-2"`, `"deepgram/nova-2-medical"`, `"deepgram/nova-3"`,
                `"deepgram/nova-3-medical"`, `"nvidia/parakeet-v3"`, `"omi-health/omi-med-stt-v1"`
                or one of 1 more; `"distil-whisper/distil-large-v2"` by default.
            file: File.
            file_url: String.
            language: String.
            model_config: Object.
            response_format: `"json"` or `"verbose_json"`; `"json"` by default.
            timestamp_granularities: `"segment"`.

        Returns:
            `AudioTranscription`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
