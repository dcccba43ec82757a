"""`client.pronunciation_dicts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.pronunciation_dicts import PronunciationDict

__all__ = ["PronunciationDicts"]

_CREATE = Operation(
    "POST",
    "/pronunciation_dicts",
    Data[PronunciationDict],
    nested=lambda: {"items": Sequence[models.PronunciationDictItemParam]},
    body=BodyKind.MULTIPART,
    files=("file",),
    json_without_files=True,
)
_DELETE = Operation("DELETE", "/pronunciation_dicts/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/pronunciation_dicts",
    PronunciationDict,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/pronunciation_dicts/{id}", Data[PronunciationDict], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/pronunciation_dicts/{id}",
    Data[PronunciationDict],
    nested=lambda: {"items": Sequence[models.PronunciationDictItemParam]},
    body=BodyKind.JSON,
)


class PronunciationDicts(Resource):
    """Pronunciation dicts."""

    async def create(
        self,
        *,
        items: Sequence[models.PronunciationDictItemParam | Model] | Unset = UNSET,
        name: str,
        file: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PronunciationDict]:
        """Create a pronunciation dict.

        `POST /pronunciation_dicts`

        Args:
            items: List of objects with `alias`, `text`, `type` or object with `alphabet`,
                `phoneme`, `text`, `type`, 1 to 100 items.
            name: String, 1 to 255 characters.
            file: File.

        Returns:
            `PronunciationDict`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"items": items, "name": name, "file": file}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pronunciation dict.

        `DELETE /pronunciation_dicts/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PronunciationDict]:
        """List pronunciation dicts.

        `GET /pronunciation_dicts`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PronunciationDict`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PronunciationDict]:
        """Retrieve a pronunciation dict.

        `GET /pronunciation_dicts/{id}`

        Args:
            id: UUID.

        Returns:
            `PronunciationDict`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        items: Sequence[models.PronunciationDictItemParam | Model] | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PronunciationDict]:
        """Update a pronunciation dict.

        `PATCH /pronunciation_dicts/{id}`

        Args:
            id: UUID.
            items: List of objects with `alias`, `text`, `type` or object with `alphabet`,
                `phoneme`, `text`, `type`, 1 to 100 items.
            name: String, 1 to 255 characters.

        Returns:
            `PronunciationDict`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"items": items, "name": name}, options=options
        )
