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
    """Dictionaries of how voices pronounce names and abbreviations.

    Guide: `docs/speech.md`.
    """

    async def create(
        self,
        *,
        items: Sequence[models.PronunciationDictItemParam | Model] | Unset = UNSET,
        name: str,
        file: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PronunciationDict]:
        """Create a pronunciation dictionary from its entries.

        `POST /pronunciation_dicts`

        An entry replaces a word by other text (`alias`) or by IPA notation (`phoneme`). Up to 50
        dictionaries of 100 entries; an AI assistant or a voice uses one by its ID.

        Args:
            items: Words and how to say them: `alias` by other words, `phoneme` by IPA. List of
                objects with `alias`, `text`, `type` or object with `alphabet`, `phoneme`, `text`,
                `type`, 1 to 100 items.
            name: Name of the dictionary, for your own lists. 1 to 255 characters.
            file: Content of the file to upload, as binary data or base64, as the operation
                demands.

        Returns:
            `PronunciationDict`, as `.data`: `id`, `name`, `items`, `version` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"items": items, "name": name, "file": file}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pronunciation dictionary for good.

        `DELETE /pronunciation_dicts/{id}`

        Args:
            id: Dictionary, from `pronunciation_dicts.create` or `pronunciation_dicts.list`.
                UUID.

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
        """List pronunciation dictionaries, page by page.

        `GET /pronunciation_dicts`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PronunciationDict` rows (`id`, `name`, `items`, `version` and 3 more fields);
            iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PronunciationDict]:
        """Retrieve a pronunciation dictionary with its entries.

        `GET /pronunciation_dicts/{id}`

        Args:
            id: Dictionary, from `pronunciation_dicts.create` or `pronunciation_dicts.list`.
                UUID.

        Returns:
            `PronunciationDict`, as `.data`: `id`, `name`, `items`, `version` and 3 more fields.

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
        """Change the name or entries of a dictionary; a 409 means a concurrent change.

        `PATCH /pronunciation_dicts/{id}`

        Args:
            id: Dictionary, from `pronunciation_dicts.create` or `pronunciation_dicts.list`.
                UUID.
            items: Words and how to say them: `alias` by other words, `phoneme` by IPA. List of
                objects with `alias`, `text`, `type` or object with `alphabet`, `phoneme`, `text`,
                `type`, 1 to 100 items.
            name: Name of the dictionary, for your own lists. 1 to 255 characters.

        Returns:
            `PronunciationDict`, as `.data`: `id`, `name`, `items`, `version` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `ConflictError` (409),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"items": items, "name": name}, options=options
        )
