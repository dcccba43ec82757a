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
    """Voice designs."""

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
        """Create a voice design.

        `POST /voice_designs`

        Args:
            prompt: String.
            text: String.
            language: String; `"Auto"` by default.
            max_new_tokens: Integer, 100 to 4,096.
            name: String, 1 to 255 characters.
            provider: `"telnyx"` or `"minimax"`; `"telnyx"` by default.
            repetition_penalty: Number, 1.0 to 2.0.
            temperature: Number, 0.0 to 2.0.
            top_k: Integer, 1 to 1,000.
            top_p: Number, 0.0 to 1.0.
            voice_design_id: UUID.

        Returns:
            `VoiceDesign`, as `.data`.

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
        """Delete a voice design.

        `DELETE /voice_designs/{id}`

        Args:
            id: String.

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
        """Delete the version of a voice design.

        `DELETE /voice_designs/{id}/versions/{version}`

        Args:
            version: Integer, at least 1.
            id: String.

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
        """Download the sample of a voice design.

        `GET /voice_designs/{id}/sample`

        Args:
            id: String.
            version: Integer, at least 1.

        Returns:
            The content: await all of it, or stream it.

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
        """List voice designs.

        `GET /voice_designs`

        Args:
            filter_name: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"name"`, `"-name"`, `"created_at"` or `"-created_at"`; `"-created_at"` by
                default.

        Returns:
            Pages of `VoiceDesignSummary`: await the first one, or iterate over all rows.

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
            id: String.
            name: String, 1 to 255 characters.

        Returns:
            `VoiceDesignSummary`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RENAME, path={"id": id}, body={"name": name}, options=options)

    async def retrieve(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[VoiceDesign]:
        """Retrieve a voice design.

        `GET /voice_designs/{id}`

        Args:
            id: String.
            version: Integer, at least 1.

        Returns:
            `VoiceDesign`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
