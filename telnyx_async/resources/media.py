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
    """Audio and documents stored by name, for playback on calls and for faxes.

    Guide: `docs/files-and-streams.md`.
    """

    async def delete(self, media_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored media file.

        `DELETE /media/{media_name}`

        Args:
            media_name: Stored file to delete; calls can no longer play it by this name.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"media_name": media_name}, options=options)

    def download(self, media_name: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download the content of a stored media file.

        `GET /media/{media_name}/download`

        Args:
            media_name: Stored file whose content you want, as named on upload.

        Returns:
            The content, to be read at once or as a stream.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._stream(_DOWNLOAD, path={"media_name": media_name}, options=options)

    async def list(
        self, *, filter: models.MediaFilter | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> MediaList:
        """List stored media files.

        `GET /media`

        Args:
            filter: Limits the list to some kinds of file. Object with `content_type`.

        Returns:
            `MediaList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.media.list()
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(
        self, media_name: str, **options: Unpack[RequestOptions]
    ) -> Data[MediaResource]:
        """Retrieve the type and expiry of a stored media file.

        `GET /media/{media_name}`

        Args:
            media_name: Stored file to look up, as named on upload.

        Returns:
            `MediaResource`, as `.data`: `content_type`, `expires_at`, `media_name` and 2 more
            fields.

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
        """Replace a stored media file or change when it expires.

        `PUT /media/{media_name}`

        Args:
            media_name: Stored file to replace or to keep longer.
            media_url: URL from which the new content is fetched, 20 MB at most.
            ttl_secs: Seconds until the file is deleted automatically: 2 days if left out, 20
                years (630720000) at most.
            media: File to store in place of the present one: bytes, a path or an open file;
                instead of `media_url`.

        Returns:
            `MediaResource`, as `.data`: `content_type`, `expires_at`, `media_name` and 2 more
            fields.

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
        """Store a media file under a name that calls and faxes can refer to.

        `POST /media`

        Args:
            media_url: URL from which the file is fetched and stored, 20 MB at most.
            media_name: Name to store the file under; commands such as `start_playback` then
                take it as `media_name`.
            ttl_secs: Seconds until the file is deleted automatically: 2 days if left out, 20
                years (630720000) at most.
            media: File to store: bytes, a path or an open file; instead of `media_url`.

        Returns:
            `MediaResource`, as `.data`: `content_type`, `expires_at`, `media_name` and 2 more
            fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422), `APIStatusError` (any
            other) for an error status; `APIConnectionError` without a response.

        Example:
            client.media.upload(
                media_url="https://example.com/music.mp3", media_name="hold-music"
            )
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
