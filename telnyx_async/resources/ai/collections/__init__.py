"""`client.ai.collections`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import Collection

if TYPE_CHECKING:
    from telnyx_async.resources.ai.collections.settings import Settings
    from telnyx_async.resources.ai.collections.sources import Sources

__all__ = ["Collections"]

_CREATE = Operation(
    "POST",
    "/ai/collections",
    Data[Collection],
    nested=lambda: {
        "settings": models.RetrievalSettingsWrapperParam,
        "sources": Sequence[models.CollectionSourceParam],
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/ai/collections/{uuid}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ai/collections",
    Collection,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/collections/slug/{slug}", Data[Collection], replay=Replay.SAFE)
_RETRIEVE_BY_ID = Operation("GET", "/ai/collections/{uuid}", Data[Collection], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/ai/collections/{uuid}", Data[Collection], body=BodyKind.JSON)


class Collections(Resource):
    """Collections."""

    @cached_property
    def settings(self) -> Settings:
        from telnyx_async.resources.ai.collections.settings import Settings

        return Settings(self._client)

    @cached_property
    def sources(self) -> Sources:
        from telnyx_async.resources.ai.collections.sources import Sources

        return Sources(self._client)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        settings: models.RetrievalSettingsWrapperParam | Model | Unset = UNSET,
        slug: str | Unset = UNSET,
        sources: Sequence[models.CollectionSourceParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Collection]:
        """Create a collection.

        `POST /ai/collections`

        Args:
            name: String.
            description: String.
            settings: Object with `retrieval`.
            slug: String.
            sources: List of objects with `source_type`, `bucket_id`.

        Returns:
            `Collection`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "settings": settings,
                "slug": slug,
                "sources": sources,
            },
            options=options,
        )

    async def delete(self, uuid: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a collection.

        `DELETE /ai/collections/{uuid}`

        Args:
            uuid: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"uuid": uuid}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Collection]:
        """List collections.

        `GET /ai/collections`

        Args:
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `Collection`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, slug: str, **options: Unpack[RequestOptions]) -> Data[Collection]:
        """Retrieve a collection.

        `GET /ai/collections/slug/{slug}`

        Args:
            slug: String.

        Returns:
            `Collection`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"slug": slug}, options=options)

    async def retrieve_by_id(
        self, uuid: str, **options: Unpack[RequestOptions]
    ) -> Data[Collection]:
        """Retrieve a collection by its ID.

        `GET /ai/collections/{uuid}`

        Args:
            uuid: String.

        Returns:
            `Collection`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_BY_ID, path={"uuid": uuid}, options=options)

    async def update(
        self,
        uuid: str,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Collection]:
        """Update a collection.

        `PATCH /ai/collections/{uuid}`

        Args:
            uuid: String.
            description: String.
            name: String.

        Returns:
            `Collection`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"description": description, "name": name},
            options=options,
        )
