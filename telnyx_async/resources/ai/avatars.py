"""`client.ai.avatars`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import Avatar

__all__ = ["Avatars"]

_CREATE = Operation(
    "POST", "/ai/avatars", Data[Avatar], body=BodyKind.MULTIPART, files=("image_file",)
)
_LIST = Operation(
    "GET",
    "/ai/avatars",
    Avatar,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/avatars/{avatar_id}", Data[Avatar], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/ai/avatars/{avatar_id}", Data[Avatar], body=BodyKind.JSON)


class Avatars(Resource):
    """Avatars."""

    async def create(
        self, *, image_file: FileTypes, name: str, **options: Unpack[RequestOptions]
    ) -> Data[Avatar]:
        """Create an avatar.

        `POST /ai/avatars`

        Args:
            image_file: File.
            name: String.

        Returns:
            `Avatar`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"image_file": image_file, "name": name}, options=options
        )

    def list(
        self,
        *,
        filter_avatar_type: Literal["stock", "custom"] | Unset = UNSET,
        filter_id: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Avatar]:
        """List avatars.

        `GET /ai/avatars`

        Args:
            filter_avatar_type: `"stock"` or `"custom"`.
            filter_id: String.
            filter_name: String.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `Avatar`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[avatar_type]": filter_avatar_type,
                "filter[id]": filter_id,
                "filter[name]": filter_name,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(self, avatar_id: str, **options: Unpack[RequestOptions]) -> Data[Avatar]:
        """Retrieve an avatar.

        `GET /ai/avatars/{avatar_id}`

        Args:
            avatar_id: String.

        Returns:
            `Avatar`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"avatar_id": avatar_id}, options=options)

    async def update(
        self, avatar_id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> Data[Avatar]:
        """Update an avatar.

        `PATCH /ai/avatars/{avatar_id}`

        Args:
            avatar_id: String.
            name: String.

        Returns:
            `Avatar`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"avatar_id": avatar_id}, body={"name": name}, options=options
        )
