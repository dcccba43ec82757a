"""`client.dir.phone_number_batches`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dir import PhoneNumberBatch

__all__ = ["PhoneNumberBatches"]

_LIST = Operation(
    "GET",
    "/dir/{dir_id}/phone_number_batches",
    PhoneNumberBatch,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/dir/{dir_id}/phone_number_batches/{batch_id}",
    Data[PhoneNumberBatch],
    replay=Replay.SAFE,
)


class PhoneNumberBatches(Resource):
    """Batches of phone numbers, as they were added and are reviewed."""

    def list(
        self,
        dir_id: str,
        *,
        filter_status: Literal[
            "submitted",
            "in_review",
            "verified",
            "unsuccessful",
            "suspended",
            "expired",
            "permanently_rejected",
        ]
        | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberBatch]:
        """List the batches of numbers of a display identity, page by page.

        `GET /dir/{dir_id}/phone_number_batches`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            filter_status: Only batches in this state, such as `in_review`. `"submitted"`,
                `"in_review"`, `"verified"`, `"unsuccessful"`, `"suspended"`, `"expired"` or
                `"permanently_rejected"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PhoneNumberBatch` rows (`status`, `batch_id`, `dir_display_name`, `dir_id`,
            `documents`, `enterprise_id` and 3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"dir_id": dir_id},
            query={
                "filter[status]": filter_status,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, batch_id: str, *, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberBatch]:
        """Retrieve a batch with the state of each number.

        `GET /dir/{dir_id}/phone_number_batches/{batch_id}`

        Args:
            batch_id: Batch of phone numbers that are reviewed together, from
                `dir.phone_numbers.add` or `dir.phone_number_batches.list`. UUID.
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

        Returns:
            `PhoneNumberBatch`, as `.data`: `status`, `batch_id`, `dir_display_name`, `dir_id`,
            `documents`, `enterprise_id` and 3 more fields.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"batch_id": batch_id, "dir_id": dir_id}, options=options
        )
