"""`client.detail_records`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.detail_records import DetailRecord

__all__ = ["DetailRecords"]

_LIST = Operation(
    "GET",
    "/detail_records",
    DetailRecord,
    nested=lambda: {"filter": models.DetailRecordFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class DetailRecords(Resource):
    """Detail records."""

    def list(
        self,
        *,
        filter: models.DetailRecordFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DetailRecord]:
        """List detail records.

        `GET /detail_records`

        Args:
            filter: Object with `record_type`, `date_range`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 50; `20` by default.
            sort: List of strings.

        Returns:
            Pages of `DetailRecord`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
