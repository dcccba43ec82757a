"""`client.media`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.media import MediaList, MediaResource

__all__ = ["Media"]

_DELETE = Operation("DELETE", "/media/{media_name}", accept="*/*", replay=Replay.SAFE)
_DOWNLOAD = Operation(
    "GET",
    "/media/{media_name}/download",
    bytes,
    accept="application/octet-stream",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET", "/media", MediaList, nested=lambda: {"filter": models.MediaFilter}, replay=Replay.SAFE
)
_RETRIEVE = Operation("GET", "/media/{media_name}", Data[MediaResource], replay=Replay.SAFE)
_UPDATE = Operation(
    "PUT",
    "/media/{media_name}",
    Data[MediaResource],
    body=BodyKind.MULTIPART,
    replay=Replay.SAFE,
    files=("media",),
    json_without_files=True,
)
_UPLOAD = Operation(
    "POST",
    "/media",
    Data[MediaResource],
    body=BodyKind.MULTIPART,
    files=("media",),
    json_without_files=True,
)


class Media(Resource):
    """Media."""

    async def delete(self, media_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete media.

        `DELETE /media/{media_name}`

        Args:
            media_name: String.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"media_name": media_name}, options=options)

    def download(self, media_name: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download media.

        `GET /media/{media_name}/download`

        Args:
            media_name: String.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._stream(_DOWNLOAD, path={"media_name": media_name}, options=options)

    async def list(
        self, *, filter: models.MediaFilter | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> MediaList:
        """List media.

        `GET /media`

        Args:
            filter: Object with `content_type`.

        Returns:
            `MediaList`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(
        self, media_name: str, **options: Unpack[RequestOptions]
    ) -> Data[MediaResource]:
        """Retrieve media.

        `GET /media/{media_name}`

        Args:
            media_name: String.

        Returns:
            `MediaResource`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"media_name": media_name}, options=options)

    async def update(
        self,
        media_name: str,
        *,
        media_url: str | Unset = UNSET,
        ttl_secs: int | Unset = UNSET,
        media: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MediaResource]:
        """Update media.

        `PUT /media/{media_name}`

        Args:
            media_name: String.
            media_url: String.
            ttl_secs: Integer, in seconds.
            media: File.

        Returns:
            `MediaResource`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"media_name": media_name},
            body={"media_url": media_url, "ttl_secs": ttl_secs, "media": media},
            options=options,
        )

    async def upload(
        self,
        *,
        media_url: str | Unset = UNSET,
        media_name: str | Unset = UNSET,
        ttl_secs: int | Unset = UNSET,
        media: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MediaResource]:
        """Upload media.

        `POST /media`

        Args:
            media_url: String.
            media_name: String.
            ttl_secs: Integer, in seconds.
            media: File.

        Returns:
            `MediaResource`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422), `APIStatusError` (any
            other) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPLOAD,
            body={
                "media_url": media_url,
                "media_name": media_name,
                "ttl_secs": ttl_secs,
                "media": media,
            },
            options=options,
        )
