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
    """Faces for assistants in video calls and meetings: stock avatars, and your own images."""

    async def create(
        self, *, image_file: FileTypes, name: str, **options: Unpack[RequestOptions]
    ) -> Data[Avatar]:
        """Upload a portrait as an avatar that assistants can show.

        `POST /ai/avatars`

        JPEG, PNG or WebP, up to 10 MiB and 40 megapixels, each side 256 to 8,192 pixels; an
        organization has 20 at most. Best is one face, looking ahead, head and shoulders, 16:9 and
        evenly lit. The avatar is shown once an assistant's `avatar_settings` name it.

        Args:
            image_file: Portrait to animate, as JPEG, PNG or WebP of at most 10 MiB. File.
            name: Name of the avatar as shown in lists; case does not matter when filtering by
                it.

        Returns:
            `Avatar`, as `.data`: `id`, `name`, `avatar_type`, `hosted`, `image_url`, `provider` and
            8 more fields.

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
        """List stock avatars and your own, page by page.

        `GET /ai/avatars`

        `suggested_voice_id` is a voice that suits a stock avatar; nothing sets it by itself. The
        URLs of the pictures expire: list again for new ones.

        Args:
            filter_avatar_type: `stock` for avatars from Telnyx, `custom` for those you
                uploaded; both without it.
            filter_id: Only the avatar with exactly this identifier.
            filter_name: Only avatars with this in their names, upper or lower case.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `Avatar` rows (`id`, `name`, `avatar_type`, `hosted`, `image_url`, `provider`
            and 8 more fields); iterating goes on through all pages.

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
        """Retrieve an avatar, with a fresh URL of its image.

        `GET /ai/avatars/{avatar_id}`

        Args:
            avatar_id: Stock avatar or one of your own, from `ai.avatars.list`; own ones begin
                with `avatar_`.

        Returns:
            `Avatar`, as `.data`: `id`, `name`, `avatar_type`, `hosted`, `image_url`, `provider` and
            8 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"avatar_id": avatar_id}, options=options)

    async def update(
        self, avatar_id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> Data[Avatar]:
        """Rename an avatar of your own; the image cannot be replaced.

        `PATCH /ai/avatars/{avatar_id}`

        Args:
            avatar_id: Stock avatar or one of your own, from `ai.avatars.list`; own ones begin
                with `avatar_`.
            name: Name of the avatar as shown in lists; case does not matter when filtering by
                it.

        Returns:
            `Avatar`, as `.data`: `id`, `name`, `avatar_type`, `hosted`, `image_url`, `provider` and
            8 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"avatar_id": avatar_id}, body={"name": name}, options=options
        )
