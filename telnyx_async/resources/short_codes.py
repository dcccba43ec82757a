"""`client.short_codes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import ShortCode

__all__ = ["ShortCodes"]

_LIST = Operation(
    "GET",
    "/short_codes",
    ShortCode,
    nested=lambda: {"filter": models.ShortCodeFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/short_codes/{id}", Data[ShortCode], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/short_codes/{id}", Data[ShortCode], body=BodyKind.JSON)


class ShortCodes(Resource):
    """Short codes of yours and their messaging profile.

    Guide: `docs/messaging.md`.
    """

    def list(
        self,
        *,
        filter: models.ShortCodeFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ShortCode]:
        """List your short codes, of all messaging profiles or of one.

        `GET /short_codes`

        Args:
            filter: Narrows the list by messaging profile. Object with `messaging_profile_id`.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `ShortCode` rows (`id`, `messaging_profile_id`, `country_code`, `short_code`,
            `tags` and 3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.short_codes.list()
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[ShortCode]:
        """Retrieve a short code with its messaging profile.

        `GET /short_codes/{id}`

        Args:
            id: Short code to look up, by its ID from `short_codes.list`. UUID.

        Returns:
            `ShortCode`, as `.data`: `id`, `messaging_profile_id`, `country_code`, `short_code`,
            `tags` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        messaging_profile_id: str,
        tags: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ShortCode]:
        """Assign a short code to a messaging profile, or change its tags.

        `PATCH /short_codes/{id}`

        Args:
            id: Short code to change, by its ID from `short_codes.list`. UUID.
            messaging_profile_id: Messaging profile to assign the short code to; `""` takes it
                away.
            tags: Your own labels on the number, code or message, for finding it again; a list
                given in an update replaces the old one.

        Returns:
            `ShortCode`, as `.data`: `id`, `messaging_profile_id`, `country_code`, `short_code`,
            `tags` and 3 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"messaging_profile_id": messaging_profile_id, "tags": tags},
            options=options,
        )
