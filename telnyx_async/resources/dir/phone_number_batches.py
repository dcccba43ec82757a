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
    """DIR phone number batches."""

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
        """List DIR phone number batches.

        `GET /dir/{dir_id}/phone_number_batches`

        Args:
            dir_id: UUID.
            filter_status: `"submitted"`, `"in_review"`, `"verified"`, `"unsuccessful"`,
                `"suspended"`, `"expired"` or `"permanently_rejected"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PhoneNumberBatch`: await the first one, or iterate over all rows.

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
        """Retrieve a DIR phone number batch.

        `GET /dir/{dir_id}/phone_number_batches/{batch_id}`

        Args:
            batch_id: UUID.
            dir_id: UUID.

        Returns:
            `PhoneNumberBatch`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"batch_id": batch_id, "dir_id": dir_id}, options=options
        )
