"""`client.voice_designs`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.voice_designs import VoiceDesign, VoiceDesignSummary

__all__ = ["VoiceDesigns"]

_CREATE = Operation("POST", "/voice_designs", Data[VoiceDesign], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/voice_designs/{id}", accept="*/*", replay=Replay.SAFE)
_DELETE_VERSION = Operation(
    "DELETE", "/voice_designs/{id}/versions/{version}", accept="*/*", replay=Replay.SAFE
)
_DOWNLOAD_SAMPLE = Operation(
    "GET", "/voice_designs/{id}/sample", bytes, accept="audio/wav", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/voice_designs",
    VoiceDesignSummary,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RENAME = Operation("PATCH", "/voice_designs/{id}", Data[VoiceDesignSummary], body=BodyKind.JSON)
_RETRIEVE = Operation("GET", "/voice_designs/{id}", Data[VoiceDesign], replay=Replay.SAFE)


class VoiceDesigns(Resource):
    """Voices designed from a description in words, in versions.

    Guide: `docs/speech.md`.
    """

    async def create(
        self,
        *,
        prompt: str,
        text: str,
        language: str | Unset = UNSET,
        max_new_tokens: int | Unset = UNSET,
        name: str | Unset = UNSET,
        provider: Literal["telnyx", "minimax"] | Unset = UNSET,
        repetition_penalty: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        voice_design_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VoiceDesign]:
        """Design a voice from a description, or add a version to a design.

        `POST /voice_designs`

        Args:
            prompt: How the voice should sound, such as "warm, calm, slight British accent".
            text: Sentence to speak as a sample of the voice.
            language: Language of the sample; `Auto` takes it from the text. Default `"Auto"`.
            max_new_tokens: Maximum number of audio tokens to generate for the sample, 2048 by
                default; longer samples need more. 100 to 4,096.
            name: Name of the new design; made up without it. 1 to 255 characters.
            provider: `telnyx` designs with Qwen3TTS, `minimax` with MiniMax's models. Default
                `"telnyx"`.
            repetition_penalty: Penalty on repeated patterns in the sound; 1 is none, 1.05 the
                default. 1.0 to 2.0.
            temperature: How much samples of the same prompt differ, 0.9 by default. 0.0 to 2.0.
            top_k: Sampling considers only this many of the likeliest tokens, 50 by default. 1
                to 1,000.
            top_p: Sampling considers only the likeliest tokens up to this probability, 1 by
                default. 0.0 to 1.0.
            voice_design_id: Design to which a new version is added; without it a new design is
                made. At most 50 versions. UUID.

        Returns:
            `VoiceDesign`, as `.data`: `id`, `name`, `text`, `prompt`, `provider`,
            `provider_supported_models` and 7 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (502) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "prompt": prompt,
                "text": text,
                "language": language,
                "max_new_tokens": max_new_tokens,
                "name": name,
                "provider": provider,
                "repetition_penalty": repetition_penalty,
                "temperature": temperature,
                "top_k": top_k,
                "top_p": top_p,
                "voice_design_id": voice_design_id,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a voice design with all its versions, for good.

        `DELETE /voice_designs/{id}`

        Args:
            id: Voice design to act on, from `voice_designs.create` or `voice_designs.list`.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_version(
        self, version: int, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete one version of a voice design.

        `DELETE /voice_designs/{id}/versions/{version}`

        Args:
            version: Number of the version to delete; the other versions stay. At least 1.
            id: Voice design to act on, from `voice_designs.create` or `voice_designs.list`.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_VERSION, path={"version": version, "id": id}, options=options
        )

    def download_sample(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """Download the sample of a designed voice, as WAV.

        `GET /voice_designs/{id}/sample`

        Args:
            id: Voice design, by its identifier or its name.
            version: Version to look at; the latest without it. At least 1.

        Returns:
            The content, to be read at once or as a stream.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._stream(
            _DOWNLOAD_SAMPLE, path={"id": id}, query={"version": version}, options=options
        )

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["name", "-name", "created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VoiceDesignSummary]:
        """List voice designs, page by page.

        `GET /voice_designs`

        Args:
            filter_name: Only designs with this in their names.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list; `-` in front for descending. Newest first without it.
                `"name"`, `"-name"`, `"created_at"` or `"-created_at"`; default `"-created_at"`.

        Returns:
            A page of `VoiceDesignSummary` rows (`id`, `name`, `provider`,
            `provider_supported_models` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def rename(
        self, id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> Data[VoiceDesignSummary]:
        """Rename a voice design.

        `PATCH /voice_designs/{id}`

        Args:
            id: Voice design to act on, from `voice_designs.create` or `voice_designs.list`.
            name: New name of the design, for all its versions. 1 to 255 characters.

        Returns:
            `VoiceDesignSummary`, as `.data`: `id`, `name`, `provider`, `provider_supported_models`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RENAME, path={"id": id}, body={"name": name}, options=options)

    async def retrieve(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[VoiceDesign]:
        """Retrieve a voice design, by identifier or name, in its latest or another version.

        `GET /voice_designs/{id}`

        Args:
            id: Voice design, by its identifier or its name.
            version: Version to look at; the latest without it. At least 1.

        Returns:
            `VoiceDesign`, as `.data`: `id`, `name`, `text`, `prompt`, `provider`,
            `provider_supported_models` and 7 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
