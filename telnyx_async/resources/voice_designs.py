"""`client.voice_designs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.voice_designs import VoiceDesignData, VoiceDesignSummaryData

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload

__all__ = ["VoiceDesigns"]

_CREATE = Operation("POST", "/voice_designs", Data[VoiceDesignData], body=BodyKind.JSON)
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
    VoiceDesignSummaryData,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RENAME = Operation(
    "PATCH", "/voice_designs/{id}", Data[VoiceDesignSummaryData], body=BodyKind.JSON
)
_RETRIEVE = Operation("GET", "/voice_designs/{id}", Data[VoiceDesignData], replay=Replay.SAFE)


class VoiceDesigns(Resource):
    """Methods."""

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
    ) -> Data[VoiceDesignData]:
        """`POST /voice_designs`"""
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
        """`DELETE /voice_designs/{id}`"""
        await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_version(
        self, version: int, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """`DELETE /voice_designs/{id}/versions/{version}`"""
        await self._call(_DELETE_VERSION, path={"version": version, "id": id}, options=options)

    def download_sample(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """`GET /voice_designs/{id}/sample`"""
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
    ) -> AsyncPaginator[VoiceDesignSummaryData]:
        """`GET /voice_designs`"""
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
    ) -> Data[VoiceDesignSummaryData]:
        """`PATCH /voice_designs/{id}`"""
        return await self._call(_RENAME, path={"id": id}, body={"name": name}, options=options)

    async def retrieve(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[VoiceDesignData]:
        """`GET /voice_designs/{id}`"""
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
