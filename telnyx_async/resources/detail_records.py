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
    """Detail records: one entry for every message, call, data session and other use, with its cost.

    Guide: `docs/billing.md`.
    """

    def list(
        self,
        *,
        filter: models.DetailRecordFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DetailRecord]:
        """Search the detail records of one product, page by page.

        `GET /detail_records`

        Args:
            filter: What to look for: `record_type` is required; other fields of that kind of
                record may be added (`status`, `direction`, `cld`). Object with `record_type`,
                `date_range`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 50; default `20`.
            sort: Fields to order by, with `-` for descending: `-created_at` for messages,
                `-started_at` for calls, which have no `created_at`.

        Returns:
            A page of `DetailRecord` rows; iterating goes on through all pages.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.

        Example:
            client.detail_records.list(filter={"record_type": "messaging"})
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
