"""`client.faxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.faxes import Fax

if TYPE_CHECKING:
    from telnyx_async.resources.faxes.actions import Actions

__all__ = ["Faxes"]

_CREATE = Operation(
    "POST",
    "/faxes",
    Data[Fax],
    body=BodyKind.MULTIPART,
    files=("contents",),
    json_without_files=True,
)
_DELETE = Operation("DELETE", "/faxes/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/faxes",
    Fax,
    nested=lambda: {"filter": models.FaxFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/faxes/{id}", Data[Fax], replay=Replay.SAFE)


class Faxes(Resource):
    """Faxes."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.faxes.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str,
        black_threshold: int | Unset = UNSET,
        client_state: str | Unset = UNSET,
        from_display_name: str | Unset = UNSET,
        media_name: str | Unset = UNSET,
        media_url: str | Unset = UNSET,
        monochrome: bool | Unset = UNSET,
        preview_format: Literal["pdf", "tiff"] | Unset = UNSET,
        quality: Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]
        | Unset = UNSET,
        store_media: bool | Unset = UNSET,
        store_preview: bool | Unset = UNSET,
        t38_enabled: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        contents: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fax]:
        """Create a fax.

        `POST /faxes`

        Args:
            connection_id: String.
            from_: String.
            to: String.
            black_threshold: Integer, 1 to 100; `95` by default.
            client_state: String.
            from_display_name: String.
            media_name: String.
            media_url: String.
            monochrome: True or false; false by default.
            preview_format: `"pdf"` or `"tiff"`; `"tiff"` by default.
            quality: `"normal"`, `"high"`, `"very_high"`, `"ultra_light"` or `"ultra_dark"`;
                `"high"` by default.
            store_media: True or false; false by default.
            store_preview: True or false; false by default.
            t38_enabled: True or false; true by default.
            webhook_url: String.
            contents: File.

        Returns:
            `Fax`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "black_threshold": black_threshold,
                "client_state": client_state,
                "from_display_name": from_display_name,
                "media_name": media_name,
                "media_url": media_url,
                "monochrome": monochrome,
                "preview_format": preview_format,
                "quality": quality,
                "store_media": store_media,
                "store_preview": store_preview,
                "t38_enabled": t38_enabled,
                "webhook_url": webhook_url,
                "contents": contents,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a fax.

        `DELETE /faxes/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.FaxFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Fax]:
        """List faxes.

        `GET /faxes`

        Args:
            filter: Object with `from`, `created_at`, `direction`, `to`.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `Fax`: await the first one, or iterate over all rows.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fax]:
        """Retrieve a fax.

        `GET /faxes/{id}`

        Args:
            id: UUID.

        Returns:
            `Fax`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
