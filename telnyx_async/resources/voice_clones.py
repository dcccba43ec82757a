"""`client.voice_clones`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.voice_clones import VoiceClone

__all__ = ["VoiceClones"]

_CREATE = Operation(
    "POST",
    "/voice_clones",
    Data[VoiceClone],
    nested=lambda: {"": models.TelnyxDesignCloneParam | models.MinimaxDesignCloneParam},
    body=BodyKind.JSON,
)
_CREATE_FROM_UPLOAD = Operation(
    "POST",
    "/voice_clones/from_upload",
    Data[VoiceClone],
    nested=lambda: {"": models.VoiceCloneUploadParam},
    body=BodyKind.MULTIPART,
)
_DELETE = Operation("DELETE", "/voice_clones/{id}", accept="*/*", replay=Replay.SAFE)
_DOWNLOAD_SAMPLE = Operation(
    "GET", "/voice_clones/{id}/sample", bytes, accept="audio/wav", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/voice_clones",
    VoiceClone,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_UPDATE = Operation("PATCH", "/voice_clones/{id}", Data[VoiceClone], body=BodyKind.JSON)


class VoiceClones(Resource):
    """Clones of voices, made from a recording or a voice design.

    Guide: `docs/speech.md`.
    """

    async def create(
        self,
        *,
        voice_clone_request: models.TelnyxDesignCloneParam | Model | models.MinimaxDesignCloneParam,
        **options: Unpack[RequestOptions],
    ) -> Data[VoiceClone]:
        """Create a voice clone out of a voice design.

        `POST /voice_clones`

        Args:
            voice_clone_request: Voice design to clone, by provider, with a name, gender and
                language for the clone. Object with `gender`, `language`, `name`, `voice_design_id`,
                `provider` or object with `gender`, `language`, `name`, `provider`,
                `voice_design_id`.

        Returns:
            `VoiceClone`, as `.data`: `id`, `name`, `status`, `gender`, `label`, `language` and 9
            more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (502) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body=voice_clone_request, options=options)

    async def create_from_upload(
        self,
        *,
        voice_clone_upload_request: models.VoiceCloneUploadParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[VoiceClone]:
        """Clone a voice from an uploaded audio file.

        `POST /voice_clones/from_upload`

        WAV, MP3, FLAC, OGG or M4A up to 20 MB. Of the audio, `Ultra` uses up to 60 seconds,
        Qwen3TTS and Bayan the first 10; Minimax wants 10 seconds to 5 minutes. Clones for Ultra are
        `pending` at first, others `active`. Bayan needs `ref_text`.

        Args:
            voice_clone_upload_request: Recording to clone a voice from, with the provider and a
                name, gender and language for the clone. Object with one of 4 forms.

        Returns:
            `VoiceClone`, as `.data`: `id`, `name`, `status`, `gender`, `label`, `language` and 9
            more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (502) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_FROM_UPLOAD, body=voice_clone_upload_request, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a voice clone for good.

        `DELETE /voice_clones/{id}`

        Args:
            id: Voice clone, from `voice_clones.create` or `voice_clones.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def download_sample(self, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download the recording from which a voice was cloned, as WAV.

        `GET /voice_clones/{id}/sample`

        Args:
            id: Voice clone, from `voice_clones.create` or `voice_clones.list`. UUID.

        Returns:
            The content, to be read at once or as a stream.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._stream(_DOWNLOAD_SAMPLE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_provider: Literal["telnyx", "minimax"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["name", "-name", "created_at", "-created_at"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VoiceClone]:
        """List voice clones, page by page.

        `GET /voice_clones`

        Args:
            filter_name: Only clones with this in their names.
            filter_provider: Only clones made with this provider, `telnyx` or `minimax`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list; `-` in front for descending. Newest first without it.
                `"name"`, `"-name"`, `"created_at"` or `"-created_at"`; default `"-created_at"`.

        Returns:
            A page of `VoiceClone` rows (`id`, `name`, `status`, `gender`, `label`, `language` and 9
            more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[provider]": filter_provider,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str,
        gender: Literal["male", "female", "neutral"] | Unset = UNSET,
        language: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VoiceClone]:
        """Change the name, gender or language of a voice clone.

        `PATCH /voice_clones/{id}`

        Args:
            id: Voice clone, from `voice_clones.create` or `voice_clones.list`. UUID.
            name: Name of the clone, for your own lists. 1 to 255 characters.
            gender: How the voice sounds, as a label. `"male"`, `"female"` or `"neutral"`.
            language: Language the voice is meant for, such as `en` or `English`.

        Returns:
            `VoiceClone`, as `.data`: `id`, `name`, `status`, `gender`, `label`, `language` and 9
            more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"name": name, "gender": gender, "language": language},
            options=options,
        )
