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
    """Phone numbers whose calls show a display identity."""

    async def add(
        self,
        dir_id: str,
        *,
        documents: Sequence[models.DocumentParam | Model],
        phone_numbers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[DirPhoneNumber]]:
        """Add phone numbers to a verified display identity, reviewed as a batch. Free.

        `POST /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            documents: Documents for these numbers; a Letter of Authorization
                (`letter_of_authorization`) is required. List of objects with `document_id`,
                `document_type`, `description`, 1 to 20 items.
            phone_numbers: Numbers to show the identity on, 1 to 15 in E.164; they form one
                batch and are reviewed together. 1 to 15 items.

        Returns:
            `list[DirPhoneNumber]`, as `.data`: `id`, `phone_number`, `status`, `batch_id`,
            `dir_id`, `enterprise_id` and 5 more fields.

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
        """List the phone numbers of a display identity and their state.

        `GET /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `DirPhoneNumber` rows (`id`, `phone_number`, `status`, `batch_id`, `dir_id`,
            `enterprise_id` and 5 more fields); iterating goes on through all pages.

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
        """Remove phone numbers from a display identity; failures are reported one by one.

        `DELETE /dir/{dir_id}/phone_numbers`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            phone_numbers: Numbers to take off the record, E.164; those not on it are reported
                in `meta.errors`. 1 to 100 items.

        Returns:
            `DirPhoneNumberRemovalList`: `data` and `meta`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _REMOVE, path={"dir_id": dir_id}, body={"phone_numbers": phone_numbers}, options=options
        )
