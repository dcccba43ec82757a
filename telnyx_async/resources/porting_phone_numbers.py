"""`client.porting_phone_numbers`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import PortingPhoneNumber

__all__ = ["PortingPhoneNumbers"]

_LIST = Operation(
    "GET",
    "/porting_phone_numbers",
    PortingPhoneNumber,
    nested=lambda: {"filter": models.PortingPhoneNumberFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PortingPhoneNumbers(Resource):
    """Porting phone numbers."""

    def list(
        self,
        *,
        filter: models.PortingPhoneNumberFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingPhoneNumber]:
        """List porting phone numbers.

        `GET /porting_phone_numbers`

        Args:
            filter: Object with `porting_order_status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
