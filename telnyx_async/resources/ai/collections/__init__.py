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
    """Collections of your calls, meetings, messages and files, to search by meaning.

    Sub-resources: `settings`, `sources`.
    """

    @cached_property
    def settings(self) -> Settings:
        """Search settings of a collection."""
        from telnyx_async.resources.ai.collections.settings import Settings

        return Settings(self._client)

    @cached_property
    def sources(self) -> Sources:
        """Sources of a collection's data."""
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
        """Create a collection, empty or with its first sources.

        `POST /ai/collections`

        Args:
            name: Name of the collection, for display.
            description: What the collection holds, for display.
            settings: How searches of the collection work; defaults apply without it. Object
                with `retrieval`.
            slug: Short name for addresses, unique in the organization; made from `name` if left
                out.
            sources: Data to include from the start; more can be added with
                `ai.collections.sources.create`. List of objects with `source_type`, `bucket_id`.

        Returns:
            `Collection`, as `.data`: `name`, `status`, `description`, `settings`, `slug`, `sources`
            and 4 more fields.

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
        """Delete a collection; its slug becomes free, the data of its sources remain.

        `DELETE /ai/collections/{uuid}`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.

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
        """List collections, page by page.

        `GET /ai/collections`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `Collection` rows (`name`, `status`, `description`, `settings`, `slug`,
            `sources` and 4 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, slug: str, **options: Unpack[RequestOptions]) -> Data[Collection]:
        """Retrieve a collection by its slug.

        `GET /ai/collections/slug/{slug}`

        Args:
            slug: Slug of the collection, from `ai.collections.list`.

        Returns:
            `Collection`, as `.data`: `name`, `status`, `description`, `settings`, `slug`, `sources`
            and 4 more fields.

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
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.

        Returns:
            `Collection`, as `.data`: `name`, `status`, `description`, `settings`, `slug`, `sources`
            and 4 more fields.

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
        """Change the name or description of a collection.

        `PATCH /ai/collections/{uuid}`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.
            description: What the collection holds, for display.
            name: Name of the collection, for display.

        Returns:
            `Collection`, as `.data`: `name`, `status`, `description`, `settings`, `slug`, `sources`
            and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"description": description, "name": name},
            options=options,
        )
