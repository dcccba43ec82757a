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
    """Short codes."""

    def list(
        self,
        *,
        filter: models.ShortCodeFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ShortCode]:
        """List short codes.

        `GET /short_codes`

        Args:
            filter: Object with `messaging_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `ShortCode`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[ShortCode]:
        """Retrieve a short code.

        `GET /short_codes/{id}`

        Args:
            id: UUID.

        Returns:
            `ShortCode`, as `.data`.

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
        """Update a short code.

        `PATCH /short_codes/{id}`

        Args:
            id: UUID.
            messaging_profile_id: String.
            tags: List of strings.

        Returns:
            `ShortCode`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"messaging_profile_id": messaging_profile_id, "tags": tags},
            options=options,
        )
