"""`client.dir.phone_numbers`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dir import DirPhoneNumber, DirPhoneNumberRemovalList

__all__ = ["PhoneNumbers"]

_ADD = Operation(
    "POST",
    "/dir/{dir_id}/phone_numbers",
    Data[list[DirPhoneNumber]],
    nested=lambda: {"documents": Sequence[models.DocumentParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/dir/{dir_id}/phone_numbers",
    DirPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REMOVE = Operation(
    "DELETE", "/dir/{dir_id}/phone_numbers", DirPhoneNumberRemovalList, body=BodyKind.JSON
)


class PhoneNumbers(Resource):
    """DIR phone numbers."""

    async def add(
        self,
        dir_id: str,
        *,
        documents: Sequence[models.DocumentParam | Model],
        phone_numbers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[DirPhoneNumber]]:
        """Add a DIR phone number.

        `POST /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: UUID.
            documents: List of objects with `document_id`, `document_type`, `description`, 1 to
                20 items.
            phone_numbers: List of strings, 1 to 15 items.

        Returns:
            `list[DirPhoneNumber]`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ADD,
            path={"dir_id": dir_id},
            body={"documents": documents, "phone_numbers": phone_numbers},
            options=options,
        )

    def list(
        self,
        dir_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirPhoneNumber]:
        """List DIR phone numbers.

        `GET /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `DirPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"dir_id": dir_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def remove(
        self, dir_id: str, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> DirPhoneNumberRemovalList:
        """Remove a DIR phone number.

        `DELETE /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: UUID.
            phone_numbers: List of strings, 1 to 100 items.

        Returns:
            `DirPhoneNumberRemovalList`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _REMOVE, path={"dir_id": dir_id}, body={"phone_numbers": phone_numbers}, options=options
        )
